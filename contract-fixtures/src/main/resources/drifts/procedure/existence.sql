-- A procedure that only one side has, and what it is declared to be.

--- base
create procedure cleanup(inout n bigint) language plpgsql as $$begin n := 1; end$$;
create procedure count_up(in a integer, out b integer) language plpgsql as $$begin b := a; end$$;
comment on procedure cleanup is 'Every night';
comment on procedure count_up(integer, out integer) is 'Never';

--- then: it is gone
--> missing-procedure public.cleanup(bigint), odd one out migrations
drop procedure cleanup;

--- then: there is one more
--> unexpected-procedure public.nothing(), odd one out contract
create procedure nothing() language sql as '';

--- then: it becomes a function
--> missing-procedure public.cleanup(bigint), odd one out migrations
--> unexpected-function public.cleanup(bigint), odd one out contract
drop procedure cleanup;
create function cleanup(inout n bigint) language plpgsql as $$begin n := 1; end$$;

--- then: another body
--> different-procedure[body] public.cleanup(bigint), odd one out none
create or replace procedure cleanup(inout n bigint) language plpgsql as $$begin n := 2; end$$;

--- then: it runs with the rights of its owner
--> different-procedure[security] public.cleanup(bigint), odd one out contract
alter procedure cleanup security definer;

--- then: another search path
--> different-procedure[settings] public.cleanup(bigint), odd one out contract
alter procedure cleanup set search_path = public;

--- then: the comment changes
--> different-procedure[comment] public.cleanup(bigint), odd one out none
comment on procedure cleanup is 'Every day';

--- then: it is made again
--> nothing
create or replace procedure public.cleanup(inout n int8) as 'begin n := 1; end' language plpgsql security invoker;

--- then: an argument has a default
--> different-procedure[arguments] public.cleanup(bigint), odd one out none
create or replace procedure cleanup(inout n bigint default 1) language plpgsql as $$begin n := 1; end$$;

--- then: it is written in another language
--> different-procedure[body] public.cleanup(bigint), odd one out none
--> different-procedure[language] public.cleanup(bigint), odd one out none
create or replace procedure cleanup(inout n bigint) language sql as 'select 1::bigint';
