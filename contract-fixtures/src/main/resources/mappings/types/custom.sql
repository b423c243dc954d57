-- A `UserType` with `Types.OTHER`: the type of its column is no claim

--- base
create extension ltree;
create table category (id bigint primary key, path ltree, name text not null);

--- then: the column is of another type
--> nothing
alter table category alter path type text;

--- then: the column is not there
--> entity-column-missing public.category.path, odd one out entities, at Category#path
--! path does not exist
alter table category drop path;

--- then: another column of the table takes null
--> entity-column-nullable[nullability] public.category.name, odd one out entities, at Category#name
alter table category alter name drop not null;
