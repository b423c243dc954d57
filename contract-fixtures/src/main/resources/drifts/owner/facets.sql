-- Who owns what; what belongs to the role that migrates has no owner in the contract.

--- base
create schema agency;
create collation agency.german (locale = 'C');
create type agency.status as enum ('open', 'closed');
create type agency.money_amount as (value numeric, currency text);
create domain agency.email as text;
create type agency.price_range as range (subtype = numeric);
create sequence agency.numbers;
create table agency.clients (id integer primary key, name text, city text);
create sequence agency.client_numbers owned by agency.clients.id;
create table agency.notes (id integer generated always as identity primary key);
alter table agency.notes owner to app_owner;
create view agency.names as select name from agency.clients;
create materialized view agency.cities as select city from agency.clients;
create statistics agency.places on name, city from agency.clients;
create function agency.one() returns integer language sql as 'select 1';
create procedure agency.work() language sql as '';
create aggregate agency.total(integer) (sfunc = int4pl, stype = integer);
create function agency.watch() returns event_trigger language plpgsql as 'begin end';
create event trigger watching on ddl_command_end execute function agency.watch();
create foreign data wrapper films;
create server theatre foreign data wrapper films;
create foreign table agency.shows (name text) server theatre;

--- then: a schema is given away
--> different-schema[owner] agency, odd one out contract
alter schema agency owner to app_owner;

--- then: a collation is given away
--> different-collation[owner] agency.german, odd one out contract
alter collation agency.german owner to app_owner;

--- then: an enum is given away
--> different-enum[owner] agency.status, odd one out contract
alter type agency.status owner to app_owner;

--- then: a composite type is given away
--> different-composite[owner] agency.money_amount, odd one out contract
alter type agency.money_amount owner to app_owner;

--- then: a domain is given away
--> different-domain[owner] agency.email, odd one out contract
alter domain agency.email owner to app_owner;

--- then: a range is given away
--> different-range[owner] agency.price_range, odd one out contract
alter type agency.price_range owner to app_owner;

--- then: a sequence is given away
--> different-sequence[owner] agency.numbers, odd one out contract
alter sequence agency.numbers owner to "Odd ""Role""";

--- then: a table is given away, and takes its sequence and indexes along
--> different-table[owner] agency.clients, odd one out contract
alter table agency.clients owner to app_owner;

--- then: a foreign table is given away
--> different-table[owner] agency.shows, odd one out contract
alter foreign table agency.shows owner to app_owner;

--- then: a table belongs to another role than agreed
--> different-table[owner] agency.notes, odd one out none
alter table agency.notes owner to app_writer;

--- then: a table is taken back
--> different-table[owner] agency.notes, odd one out migrations
alter table agency.notes owner to current_user;

--- then: a view is given away
--> different-view[owner] agency.names, odd one out contract
alter view agency.names owner to app_owner;

--- then: a materialized view is given away
--> different-materialized-view[owner] agency.cities, odd one out contract
alter materialized view agency.cities owner to app_owner;

--- then: statistics are given away
--> different-statistics[owner] agency.places, odd one out contract
alter statistics agency.places owner to app_owner;

--- then: a function is given away
--> different-function[owner] agency.one(), odd one out contract
alter function agency.one() owner to app_owner;

--- then: a procedure is given away
--> different-procedure[owner] agency.work(), odd one out contract
alter procedure agency.work() owner to app_owner;

--- then: an aggregate is given away
--> different-aggregate[owner] agency.total(integer), odd one out contract
alter aggregate agency.total(integer) owner to app_owner;

--- then: an event trigger is given away
--> different-event-trigger[owner] watching, odd one out contract
alter event trigger watching owner to app_admin;

--- then: a wrapper is given away
--> different-foreign-data-wrapper[owner] films, odd one out contract
alter foreign data wrapper films owner to app_admin;

--- then: a server is given away
--> different-server[owner] theatre, odd one out contract
grant usage on foreign data wrapper films to app_owner;
alter server theatre owner to app_owner;
revoke usage on foreign data wrapper films from app_owner;

--- then: a renamed table is taken back, too
--> renamed-table agency.notes, odd one out migrations
--> different-table[owner] agency.notes, odd one out migrations
alter table agency.notes rename to remarks;
alter table agency.remarks owner to current_user;

--- then: the owner makes an object again
--> nothing
drop table agency.notes;
set role app_admin;
create table agency.notes (id integer generated always as identity primary key);
reset role;
alter table agency.notes owner to app_owner;
