-- What roles may do with schemas, sequences, types and routines; everybody may call a new function.

--- base
create schema agency;
create sequence agency.invoices;
create type agency.status as enum ('a');
create domain agency.email as text;
create function agency.open() returns integer language sql as 'select 1';
create function agency.closed(a integer) returns integer language sql as 'select 1';
create procedure agency.work() language sql as '';
grant usage on schema agency to app_reader;
grant all on schema agency to app_writer;
grant usage on sequence agency.invoices to app_writer;
revoke execute on function agency.closed(integer) from public;
grant execute on function agency.closed(integer) to app_reader;
revoke usage on type agency.status from public;
grant usage on domain agency.email to app_reader;
revoke all on procedure agency.work() from public;

--- then: a schema is closed
--> missing-grant agency.app_reader, odd one out migrations
revoke usage on schema agency from app_reader;

--- then: a schema is opened for more
--> different-grant[privileges] agency.app_reader, odd one out none
grant create on schema agency to app_reader;

--- then: a sequence can be set
--> different-grant[privileges] agency.invoices.app_writer, odd one out none
grant update on sequence agency.invoices to app_writer;

--- then: a sequence is closed
--> missing-grant agency.invoices.app_writer, odd one out migrations
revoke all on sequence agency.invoices from app_writer;

--- then: a function is opened for everybody again
--> missing-grant agency.closed(integer).public, odd one out migrations
grant execute on function agency.closed to public;

--- then: a function is closed
--> unexpected-grant agency.open().public, odd one out contract
revoke execute on function agency.open from public;

--- then: one role less may call a function
--> missing-grant agency.closed(integer).app_reader, odd one out migrations
revoke execute on function agency.closed(integer) from app_reader;

--- then: a call may be passed on
--> different-grant[privileges] agency.closed(integer).app_reader, odd one out none
grant execute on function agency.closed(integer) to app_reader with grant option;

--- then: a procedure is opened again
--> missing-grant agency.work().public, odd one out migrations
grant execute on procedure agency.work to public;

--- then: a type is opened again
--> missing-grant agency.status.public, odd one out migrations
grant usage on type agency.status to public;

--- then: a domain is closed
--> missing-grant agency.email.app_reader, odd one out migrations
revoke usage on domain agency.email from app_reader;

--- then: a function is made anew and forgets what was granted
--> missing-grant agency.closed(integer).app_reader, odd one out migrations
--> missing-grant agency.closed(integer).public, odd one out migrations
drop function agency.closed;
create function agency.closed(a integer) returns integer language sql as 'select 1';

--- then: a function is replaced and keeps it
--> nothing
create or replace function agency.closed(a integer) returns integer language sql as 'select 1';
grant execute on all functions in schema agency to app_reader;
revoke execute on function agency.open() from app_reader;
revoke create, usage on schema agency from public;
