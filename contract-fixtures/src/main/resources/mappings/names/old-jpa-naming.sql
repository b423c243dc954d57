-- `hibernate.implicit_naming_strategy`: `legacy-jpa`

--- settings
hibernate.implicit_naming_strategy = legacy-jpa

--- base
create table people (id bigint primary key);
create table tours (id bigint primary key, city text, guide_id bigint references people);
create table tours_people (
  tours_id bigint not null references tours, helpers_id bigint not null references people, primary key (tours_id, helpers_id));
create table tours_stops (tours_id bigint not null references tours, stops text, unique (tours_id, stops));

--- then: the names are those of the usual strategy
--> entity-table-missing public.tours_stops, odd one out entities, at Tour#stops
--! tours_stops
alter table tours_stops rename to "Tour_stops";
