-- Tables whose columns are those of a composite type.

--- base
create type place as (id integer, name text);
create type spot as (id integer, name text);
create table places of place;
create table "Old Places" of place (primary key (id), name default 'x');
comment on column places.name is 'As people say it';

--- then: another type
--> different-table[row type] public.places, odd one out none
alter table places of spot;

--- then: a type no longer
--> different-table[row type] public.places, odd one out migrations
alter table places not of;

--- then: another default
--> different-column[override] public."Old Places".name, odd one out none
alter table "Old Places" alter name set default 'y';

--- then: a type that gets another attribute
--> different-composite[attributes] public.place, odd one out none
alter type place add attribute mayor text cascade;

--- then: the type has another name
--> renamed-composite public.place, odd one out migrations
alter type place rename to location;

--- then: back again
--> nothing
alter table places not of;
alter table places of place;
