-- Objects that lean on each other across the order of kinds.

--- base
create function first_code() returns text language sql immutable as $$select 'x'$$;
create sequence numbers;
create table clients (
  id integer primary key default nextval('numbers'),
  code text default first_code() check (length(first_code()) > 0),
  upper_code text generated always as (upper(code)) stored
);
create view names as select id, code from clients;
create view longer_names as select id, code || '!' as code from names;
create view a_before_names as select * from longer_names;
create function from_view() returns setof names language sql stable as 'select * from public.names';
create function from_table(client clients) returns text language sql immutable as 'select client.code';
create index clients_from_table_idx on clients (from_table(clients));
create materialized view counted as select count(*) as n from from_view();
create type shape as enum ('a');
create domain b_shape as shape;
create domain a_shape as b_shape check (value::shape <> 'a');
alter type shape add value 'c';
create table a_orders (shape a_shape, client_id integer references clients, names names);
create view total as select client_id, count(*) from a_orders group by client_id;
create function later() returns bigint language sql return (select count(*) from total);
create table zero (n bigint default later());
create policy seen on clients using (id in (select client_id from total));
create table chicken (id integer primary key, egg_id integer);
create table egg (id integer primary key, chicken_id integer references chicken);
alter table chicken add constraint chicken_egg_fkey foreign key (egg_id) references egg;
create view grouped as select id, code from clients group by id;

--- then: one of them leaves
--> missing-function public.later(), odd one out migrations
--> different-column[default] public.zero.n, odd one out migrations
drop function later cascade;

--- then: nothing at all
--> nothing
select 1;
