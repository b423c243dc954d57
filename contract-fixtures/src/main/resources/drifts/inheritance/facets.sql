-- Tables that inherit from others.

--- base
create table places (id integer not null, name text default 'x', note text, constraint places_name_check check (name <> ''));
create table things (name text default 'x', weight integer constraint own check (weight > 0) no inherit);
create table cities (mayor text) inherits (places);
create table "Old Cities" (name text default 'y', age integer) inherits (cities);
create table statues (name text default 'x', primary key (id)) inherits (places, things);
alter table cities alter note set default 'none', alter note set not null;
alter table cities add constraint cities_name_check check (name <> 'X');
comment on column cities.name is 'As people call it';

--- then: it inherits no longer
--> different-table[inherits] public.cities, odd one out migrations
alter table cities no inherit places;

--- then: another parent
--> different-table[inherits] public.statues, odd one out none
alter table statues no inherit things;

--- then: another default
--> different-column[override] public.cities.note, odd one out none
alter table cities alter note set default 'nothing';

--- then: a column of all
--> unexpected-column public.places.more, odd one out contract
alter table places add more text;

--- then: columns become its own
--> different-column[inherited] public."Old Cities".id, odd one out migrations
--> different-column[inherited] public."Old Cities".mayor, odd one out migrations
--> different-column[inherited] public."Old Cities".note, odd one out migrations
alter table "Old Cities" no inherit cities;
alter table "Old Cities" inherit cities;

--- then: a rule of all
--> missing-check public.places.places_name_check, odd one out migrations
alter table places drop constraint places_name_check;

--- then: a rule of its own
--> missing-check public.cities.cities_name_check, odd one out migrations
alter table cities drop constraint cities_name_check;

--- then: a rule that children inherit
--> different-check[inheritance] public.things.own, odd one out migrations
alter table things drop constraint own;
alter table things add constraint own check (weight > 0);

--- instead: the same in another order
--> nothing
create table things (weight integer constraint own check (weight > 0) no inherit, name text default 'x');
create table places (id integer not null, note text, name text default 'x' constraint places_name_check check (name <> ''));
create table cities (mayor text, constraint cities_name_check check (name <> 'X')) inherits (public.places);
alter table cities alter note set not null, alter note set default 'none';
comment on column cities.name is 'As people call it';
create table statues (name text default 'x', primary key (id)) inherits (things, places);
create table "Old Cities" (age integer, name text default 'y') inherits (cities);
