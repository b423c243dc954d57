-- What roles may do with what is created later. What is there already has its own privileges.

--- base
create schema agency;
create schema "Other: schema";
create table agency.before (id integer);
alter default privileges revoke execute on functions from public;
alter default privileges grant select on tables to app_reader with grant option;
alter default privileges in schema agency grant all on tables to app_writer;
alter default privileges in schema agency grant usage on sequences to "Odd ""Role""";
alter default privileges for role "Odd ""Role""" in schema "Other: schema" grant usage on types to public;
alter default privileges for role app_writer revoke usage on types from public;
create table agency.later (id integer);
create function agency.later() returns integer language sql as 'select 1';

--- then: everybody may call functions again
--> missing-default-privilege functions.public, odd one out migrations
alter default privileges grant execute on functions to public;

--- then: a privilege less
--> different-default-privilege[privileges] agency.tables.app_writer, odd one out none
alter default privileges in schema agency revoke truncate on tables from app_writer;

--- then: it can not be passed on
--> different-default-privilege[privileges] tables.app_reader, odd one out none
alter default privileges revoke grant option for select on tables from app_reader;

--- then: for one more role
--> unexpected-default-privilege agency.sequences.app_reader, odd one out contract
alter default privileges in schema agency grant select on sequences to app_reader;

--- then: for the objects of another role
--> unexpected-default-privilege agency.tables of app_reader.app_writer, odd one out contract
alter default privileges for role app_reader in schema agency grant select on tables to app_writer;

--- then: granted once more, and the usual
--> nothing
alter default privileges for user current_user grant select on tables to app_reader with grant option;
alter default privileges grant usage on types to public;
