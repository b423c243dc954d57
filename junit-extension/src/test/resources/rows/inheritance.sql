-- Tables that others inherit from.
create table cities (id integer primary key, name text not null check (name <> ''), population integer);
--> cities: minimal maximal duplicate
create table capitals (state char(2) not null unique) inherits (cities);
--> capitals: minimal maximal duplicate
create view city_names as select name from cities;
create materialized view all_names as select name from cities;
