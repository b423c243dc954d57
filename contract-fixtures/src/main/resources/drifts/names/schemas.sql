-- The same names in several schemas, and a project without anything in public.

--- base
create schema a;
create schema b;
create type a.status as enum ('x');
create type b.status as enum ('x');
create table a.clients (id integer primary key, status a.status);
create table b.clients (id integer primary key, status b.status, a_id integer references a.clients, check (status <> 'x'));
create table b.orders (client_id integer, constraint orders_client_fkey foreign key (client_id) references a.clients);
create index clients_idx on a.clients (status);
create index clients_idx on b.clients (status);
create view a.latest as select max(id) as id from b.clients;

--- then: the key points to the twin
--> different-foreign-key[reference] b.orders.orders_client_fkey, odd one out none
alter table b.orders drop constraint orders_client_fkey;
alter table b.orders add constraint orders_client_fkey foreign key (client_id) references b.clients;

--- then: the column has the twin's type
--> different-column[type] a.clients.status, odd one out none
drop index a.clients_idx;
alter table a.clients alter status type b.status using null;
create index clients_idx on a.clients (status);

--- then: the view is over the twin
--> different-view[definition] a.latest, odd one out none
create or replace view a.latest as select max(id) as id from a.clients;

--- instead: with other search paths
--> nothing
create schema b;
create schema a;
set search_path = b;
create type status as enum ('x');
set search_path = a;
create type status as enum ('x');
create table clients (id integer primary key, status status);
create index clients_idx on clients (status);
set search_path = b, a;
create table clients (id integer primary key, status status, a_id integer references a.clients, check (status <> 'x'));
create table orders (client_id integer constraint orders_client_fkey references a.clients);
create index clients_idx on clients (status);
create view a.latest as select max(id) as id from clients;
