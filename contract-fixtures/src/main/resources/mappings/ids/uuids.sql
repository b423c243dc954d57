-- `GenerationType.UUID`, and `@UuidGenerator` on a text

--- base
create table login (id uuid primary key default gen_random_uuid());
create table token (id varchar(36) primary key);

--- then: a UUID is in a text
--> entity-column-type[type] public.login.id, odd one out entities, at Login#id
--! operator does not exist: text = uuid
alter table login alter id drop default;
alter table login alter id type text;

--- then: a text is in a UUID
--> entity-column-type[type] public.token.id, odd one out entities, at Token#id
--! column "id" is of type uuid but expression is of type character varying
alter table token alter id type uuid using id::uuid;

--- then: a UUID is in sixteen bytes
--> entity-column-type[type] public.login.id, odd one out entities, at Login#id
--! column "id" is of type bytea but expression is of type uuid
alter table login alter id drop default;
alter table login alter id type bytea using ''::bytea;
