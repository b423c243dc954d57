-- `TABLE_PER_CLASS`

--- base
create table circle (id bigint primary key, name text, radius double precision not null);
create table square (id bigint primary key, name text, side double precision not null);

--- then: one table lacks a column of the superclass
--> entity-column-missing public.square.name, odd one out entities, at Square#name
--! column "name" does not exist
alter table square drop name;
