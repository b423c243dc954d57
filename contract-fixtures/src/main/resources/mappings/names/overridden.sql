-- `orm.xml` over annotations

--- settings
fixtures.mapping_file = mappings/names/overridden.xml

--- base
create table gadgets (id bigint primary key, title varchar(40) not null);

--- then: the migration follows the annotations
--> entity-table-missing public.gadgets, odd one out entities, at Gadget
--! relation "gadgets" does not exist
drop table gadgets;
create table gadget (id bigint primary key, name varchar(10));

--- then: the length is the one of the annotations
--> entity-column-narrower[type] public.gadgets.title, odd one out entities, at Gadget#name
alter table gadgets alter title type varchar(10);
