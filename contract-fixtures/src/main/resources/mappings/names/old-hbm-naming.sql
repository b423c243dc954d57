-- `hibernate.implicit_naming_strategy`: `legacy-hbm`

--- settings
hibernate.implicit_naming_strategy = legacy-hbm

--- base
create table people (id bigint primary key);
create table tours (id bigint primary key, city text, guide bigint references people);

--- then: the names are those of the usual strategy
--> entity-column-missing public.tours.guide, odd one out entities, at Tour#guide
--! guide
alter table tours rename guide to guide_id;
