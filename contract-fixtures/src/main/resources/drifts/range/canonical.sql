-- A range with a canonical function, which has the range as its argument: neither can be made first.

--- base
create type even_range;
create function even_range_canonical(even_range) returns even_range language internal immutable strict
  as 'int4range_canonical';
create type even_range as range (subtype = integer, canonical = even_range_canonical);
create type odd_range as range (subtype = integer);
create table steps (of even_range);

--- then: no canonical function
--> different-range[canonical] public.even_range, odd one out migrations
drop table steps;
drop type even_range cascade;
create type even_range as range (subtype = integer);
create function even_range_canonical(even_range) returns even_range language internal immutable strict
  as 'int4range_canonical';
create table steps (of even_range);

--- then: a body of no consequence
--> nothing
create or replace function even_range_canonical(even_range) returns even_range strict immutable language internal
  as 'int4range_canonical';
