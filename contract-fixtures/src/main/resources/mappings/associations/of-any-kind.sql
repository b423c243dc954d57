-- `@Any`

--- base
create table post (id bigint primary key);
create table page (id bigint primary key);
create table remark (id bigint primary key, subject_type varchar(1), subject_id bigint);

--- then: the key is a text
--> entity-column-type[type] public.remark.subject_id, odd one out entities, at Remark#subject
--! operator does not exist
alter table remark alter subject_id type text;

--- then: there is no discriminator
--> entity-column-missing public.remark.subject_type, odd one out entities, at Remark#subject
--! subject_type
alter table remark drop subject_type;
