-- Whole numbers

--- base
create table counter (id bigint primary key, bytes bigint not null, visits integer not null);
create function other_program() returns integer language sql as 'select 1';

--- then: a long is in an integer
--> entity-column-type[type] public.counter.bytes, odd one out entities, at Counter#bytes
--! integer out of range
alter table counter alter bytes type integer;

--- then: an int is in a bigint, where other programs write
--> entity-column-type[type] public.counter.visits, odd one out entities, at Counter#visits
--! Bad value for type int
alter table counter alter visits type bigint;
create or replace function other_program() returns integer language sql as $$
  update counter set visits = 9999999999;
  select 1;
$$;
