-- `@NaturalId`

--- base
create table city (
  id bigint primary key,
  country text not null,
  name text not null,
  unique (name, country)
);

--- then: two rows can have it
--> entity-unique-missing public.city."country,name", odd one out entities, at City
--! accepted: insert into city (id, country, name) values (2, 'NL', 'Delft')
alter table city drop constraint city_name_country_key;
