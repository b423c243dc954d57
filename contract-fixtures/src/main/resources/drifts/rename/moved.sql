-- An object in another schema under its old name is one finding, and not all that belongs to it or names it.

--- base
create schema agency;
create type agency.mood as enum ('good', 'bad');
create table agency.clients (id serial primary key, name text, mood agency.mood);
create index clients_name_idx on agency.clients (name);
create table agency.visits (client_id integer references agency.clients, check (client_id > 0));
create view agency.names as select name from agency.clients;
create function agency.twice(integer) returns integer language sql as 'select $1 * 2';
grant select on agency.clients to app_reader;

--- then: a table, with its sequence
--> renamed-table agency.clients, odd one out migrations
alter table agency.clients set schema public;

--- then: a table, into a schema that nobody agreed to
--> renamed-table agency.clients, odd one out migrations
--> unexpected-schema archive, odd one out contract
create schema archive;
alter table agency.clients set schema archive;

--- then: a type that columns are of
--> renamed-enum agency.mood, odd one out migrations
alter type agency.mood set schema public;

--- then: a view
--> renamed-view agency.names, odd one out migrations
alter view agency.names set schema public;

--- then: a function
--> renamed-function agency.twice(integer), odd one out migrations
alter function agency.twice(integer) set schema public;

--- then: a table that has another column there
--> missing-table agency.visits, odd one out migrations
--> unexpected-table public.visits, odd one out contract
alter table agency.visits set schema public;
alter table public.visits add at date;

--- then: moved, and moved back
--> nothing
alter table agency.clients set schema public;
alter table public.clients set schema agency;
