-- A type and a sequence can have one name, and a table that of a function's signature.

--- base
create sequence mood;
create type mood as enum ('good', 'bad');
create table "f(integer)" (id integer);
create function f(integer) returns integer language sql as 'select 1';
grant usage on type mood to app_reader with grant option;
grant usage on sequence mood to app_reader;
grant select on "f(integer)" to app_reader;
grant execute on function f(integer) to app_reader;

--- then: the sequence is closed
--> missing-grant public.mood.app_reader, odd one out migrations
revoke all on sequence mood from app_reader;

--- then: the type can not be passed on
--> different-grant[privileges] public.mood.app_reader, odd one out none
revoke grant option for usage on type mood from app_reader;

--- then: the function is closed
--> missing-grant public.f(integer).app_reader, odd one out migrations
revoke execute on function f(integer) from app_reader;

--- then: granted once more
--> nothing
grant usage on sequence mood to app_reader;
grant usage on type mood to app_reader;
