-- Functions over tables, with results of several columns, and with bodies that PostgreSQL parses.

--- base
create table clients (id integer primary key, status varchar(10), name text);
create function newest() returns setof clients language sql stable as 'select * from clients';
create function name_of(client clients) returns text language sql immutable as 'select client.name';
create function pairs(out a integer, out b text) returns setof record language sql as $$select 1, 'x'$$;
create view names as select name_of(clients) as name from clients;
create function listing(minimum integer) returns table (id integer, name text) language sql
  begin atomic
    select clients.id, clients.name from clients
    where clients.id > listing.minimum and clients.status in ('a', 'b');
  end;

--- then: the parsed body changes
--> different-function[body] public.listing(integer), odd one out none
create or replace function listing(minimum integer) returns table (id integer, name text) language sql
  begin atomic
    select clients.id, clients.name from clients
    where clients.id > listing.minimum and clients.status in ('a', 'c');
  end;

--- then: a column of the result has another name
--> different-function[returns] public.listing(integer), odd one out none
drop function listing;
create function listing(minimum integer) returns table (id integer, title text) language sql
  begin atomic
    select clients.id, clients.name from clients
    where clients.id > listing.minimum and clients.status in ('a', 'b');
  end;

--- then: a result has another type
--> different-function[arguments] public.pairs(), odd one out none
drop function pairs;
create function pairs(out a bigint, out b text) returns setof record language sql as $$select 1, 'x'$$;

--- then: the parsed body is laid out differently
--> nothing
create or replace function listing(minimum integer) returns table (id integer, name text) language sql
  begin atomic
    select clients.id, clients.name from clients where ((clients.id > minimum) and clients.status = any (array['a', 'b']::varchar[]));
  end;
