-- `@Lob` on a text and on bytes: large objects in Hibernate; `Length.LONG32`

--- base
create table document (id bigint primary key, body oid, scan oid, summary text);

--- then: the large text is a text
--> entity-column-type[type] public.document.body, odd one out entities, at Document#body
--! function lo_get(text) does not exist
alter table document alter body type text;

--- then: the large bytes are a bytea
--> entity-column-type[type] public.document.scan, odd one out entities, at Document#scan
--! column "scan" is of type bytea but expression is of type bigint
alter table document alter scan type bytea using ''::bytea;

--- then: the long text has a length
--> entity-column-narrower[type] public.document.summary, odd one out entities, at Document#summary
--! value too long for type character varying(255)
alter table document alter summary type varchar(255);
