-- `hibernate.implicit_naming_strategy`: `component-path`

--- settings
hibernate.implicit_naming_strategy = component-path

--- base
create table people (id bigint primary key);
create table tours (id bigint primary key, start_city text, guide_id bigint references people);
create table tours_people (
  tour_id bigint not null references tours, helpers_id bigint not null references people, primary key (tour_id, helpers_id));
create table tour_stops (tour_id bigint not null references tours, stops text, unique (tour_id, stops));

--- then: the names are those of the usual strategy
--> entity-column-missing public.tours.start_city, odd one out entities, at Tour#start.city
--! start_city
alter table tours rename start_city to city;
