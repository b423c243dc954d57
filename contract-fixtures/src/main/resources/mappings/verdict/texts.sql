-- Text

--- base
create extension citext;
create table note (id bigint primary key, text text);

--- then: it is in a uuid
--> entity-column-type[type] public.note.text, odd one out entities, at Note#text
--! column "text" is of type uuid but expression is of type character varying
alter table note alter text type uuid using text::uuid;

--- then: it is in a jsonb
--> entity-column-type[type] public.note.text, odd one out entities, at Note#text
--! column "text" is of type jsonb but expression is of type character varying
alter table note alter text type jsonb using text::jsonb;

--- then: it is in a PostgreSQL enum
--> entity-column-type[type] public.note.text, odd one out entities, at Note#text
--! column "text" is of type kind but expression is of type character varying
create type kind as enum ('5b0fd5b2-0e4c-4a52-9d2c-0f1e8f5b8d0a');
alter table note alter text type kind using text::kind;

--- then: it is in an oid
--> entity-column-type[type] public.note.text, odd one out entities, at Note#text
--! column "text" is of type oid but expression is of type character varying
alter table note alter text type oid using text::oid;

--- then: it is in a bytea
--> entity-column-type[type] public.note.text, odd one out entities, at Note#text
--! column "text" is of type bytea but expression is of type character varying
alter table note alter text type bytea using text::bytea;

--- then: it is in a text that knows no case
--> nothing
alter table note alter text type citext;

--- then: it is in a domain over a text
--> nothing
create domain remark as text check (value <> '');
alter table note alter text type remark;
