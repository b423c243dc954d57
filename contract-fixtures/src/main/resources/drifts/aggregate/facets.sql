-- Aggregates of every sort, and what they are made of.

--- base
create schema agency;
create function agency.add(state bigint, amount integer) returns bigint language sql immutable as 'select state + amount';
create aggregate agency.total(amount integer) (sfunc = agency.add, stype = bigint, initcond = '0', combinefunc = int8pl, parallel = safe);
create aggregate "Least: of"(integer) (sfunc = int4smaller, stype = integer, sortop = <);
create aggregate count_all(*) (sfunc = int8inc, stype = int8, initcond = '0', msfunc = int8inc, minvfunc = int8dec, mstype = int8, minitcond = '0');
create aggregate share(float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate position_of(variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, sspace = 64, finalfunc = rank_final, finalfunc_extra, hypothetical);
comment on aggregate agency.total(integer) is 'Of all amounts';
comment on aggregate count_all(*) is 'Of rows';
comment on aggregate share(float8 order by anyelement) is 'Of a set';
revoke execute on function agency.total(integer) from public;
grant execute on function agency.total(integer) to app_reader;

--- then: an aggregate is gone
--> missing-aggregate public."Least: of"(integer), odd one out migrations
drop aggregate "Least: of"(integer);

--- then: an aggregate appears
--> unexpected-aggregate public.greatest_of(integer), odd one out contract
create aggregate greatest_of(integer) (sfunc = int4larger, stype = integer);

--- then: another way to get from state to state
--> different-aggregate[definition] public."Least: of"(integer), odd one out none
create or replace aggregate "Least: of"(integer) (sfunc = int4larger, stype = integer, sortop = <);

--- then: it begins with another value
--> different-aggregate[definition] agency.total(integer), odd one out none
create or replace aggregate agency.total(amount integer) (sfunc = agency.add, stype = bigint, initcond = '1', combinefunc = int8pl, parallel = safe);

--- then: parallel workers may not run it
--> different-aggregate[parallel] agency.total(integer), odd one out migrations
create or replace aggregate agency.total(amount integer) (sfunc = agency.add, stype = bigint, initcond = '0', combinefunc = int8pl);

--- then: another name for an argument
--> different-aggregate[arguments] agency.total(integer), odd one out none
drop aggregate agency.total(integer);
create aggregate agency.total(value integer) (sfunc = agency.add, stype = bigint, initcond = '0', combinefunc = int8pl, parallel = safe);
comment on aggregate agency.total(integer) is 'Of all amounts';
revoke execute on function agency.total(integer) from public;
grant execute on function agency.total(integer) to app_reader;

--- then: another result
--> different-aggregate[returns] public."Least: of"(integer), odd one out none
--> different-aggregate[definition] public."Least: of"(integer), odd one out none
drop aggregate "Least: of"(integer);
create aggregate "Least: of"(integer) (sfunc = int4smaller, stype = integer, finalfunc = int4out, sortop = <);

--- then: no moving state
--> different-aggregate[definition] public.count_all(), odd one out none
create or replace aggregate count_all(*) (sfunc = int8inc, stype = int8, initcond = '0');

--- then: another comment
--> different-aggregate[comment] public.share(double precision, anyelement), odd one out none
comment on aggregate share(float8 order by anyelement) is 'Of sorted values';

--- then: everybody may call it
--> missing-grant agency.total(integer).public, odd one out migrations
grant execute on function agency.total(integer) to public;

--- then: its function is gone, and with it the aggregate
--> missing-function agency.add(bigint, integer), odd one out migrations
drop function agency.add cascade;

--- then: the same in the old words
--> nothing
drop aggregate "Least: of"(integer);
create aggregate "Least: of" (basetype = int4, sfunc1 = int4smaller, stype1 = int4, sortop = operator(pg_catalog.<));
