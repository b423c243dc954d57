-- What a function is declared to be.

--- base
create schema agency;
create function agency.touch() returns trigger language plpgsql as $$
begin
  new.id := 1;
  return new;
end
$$;
create function next_value(a integer, b integer default 2) returns bigint language sql stable as 'select 1::bigint';
create function secret(a text) returns text language sql immutable strict security definer parallel safe
  set search_path = agency, pg_temp as 'select a';

--- then: another body
--> different-function[body] agency.touch(), odd one out none
create or replace function agency.touch() returns trigger language plpgsql as $$
begin
  new.id := 2;
  return new;
end
$$;

--- then: another volatility
--> different-function[volatility] public.next_value(integer, integer), odd one out migrations
alter function next_value volatile;

--- then: null is no longer answered by null
--> different-function[strictness] public.secret(text), odd one out migrations
alter function secret called on null input;

--- then: null is answered by null
--> different-function[strictness] public.next_value(integer, integer), odd one out contract
alter function next_value strict;

--- then: it runs with the rights of the caller
--> different-function[security] public.secret(text), odd one out migrations
alter function secret security invoker;

--- then: it runs with the rights of its owner
--> different-function[security] public.next_value(integer, integer), odd one out contract
alter function next_value security definer;

--- then: it is said to leak nothing
--> different-function[leakproof] public.next_value(integer, integer), odd one out contract
alter function next_value leakproof;

--- then: another search path
--> different-function[settings] public.secret(text), odd one out none
alter function secret set search_path = public, pg_temp;

--- then: no search path
--> different-function[settings] public.secret(text), odd one out migrations
alter function secret reset search_path;

--- then: another language
--> different-function[language] public.next_value(integer, integer), odd one out none
--> different-function[body] public.next_value(integer, integer), odd one out none
create or replace function next_value(a integer, b integer default 2) returns bigint language plpgsql stable
  as 'begin return 1; end';

--- then: another result
--> different-function[returns] public.next_value(integer, integer), odd one out none
drop function next_value;
create function next_value(a integer, b integer default 2) returns integer language sql stable as 'select 1::bigint';

--- then: a set of results
--> different-function[returns] public.next_value(integer, integer), odd one out none
drop function next_value;
create function next_value(a integer, b integer default 2) returns setof bigint language sql stable as 'select 1::bigint';

--- then: not to be run by parallel workers
--> different-function[parallel] public.secret(text), odd one out none
alter function secret parallel restricted;

--- then: another default for an argument
--> different-function[arguments] public.next_value(integer, integer), odd one out none
create or replace function next_value(a integer, b integer default 3) returns bigint language sql stable as 'select 1::bigint';

--- then: another name for an argument
--> different-function[arguments] public.next_value(integer, integer), odd one out none
drop function next_value;
create function next_value(a integer, c integer default 2) returns bigint language sql stable as 'select 1::bigint';

--- instead: the same, clauses in another order
--> nothing
create schema agency;
create function agency.touch() returns trigger volatile called on null input security invoker parallel unsafe
as $anything$
begin
  new.id := 1;
  return new;
end
$anything$ language 'plpgsql';
create function next_value(in a int, b int = 1 + 1) returns int8 stable as 'select 1::bigint' language sql;
drop function next_value;
create function next_value(in a int, b int = 2) returns int8 stable as 'select 1::bigint' language sql;
create function secret(a text) returns text as 'select a' set search_path to 'agency', 'pg_temp'
  language sql immutable returns null on null input parallel safe external security definer;
