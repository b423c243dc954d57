-- A range type, its bounds, and the functions that go with it.

--- base
create function minutes(a time, b time) returns double precision language sql immutable strict
  as 'select extract(epoch from a - b) / 60';
create type time_range as range (subtype = time, subtype_diff = minutes);
create type word_range as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = words);
create type "Plain" as range (subtype = numeric);
comment on type time_range is 'Within one day';
comment on type words is 'Of words';
create table slots (during time_range, free time_multirange, texts word_range[], others words);
grant usage on type "Plain" to app_reader;

--- then: a type is gone
--> missing-range public."Plain", odd one out migrations
drop type "Plain";

--- then: a type appears
--> unexpected-range public.price_range, odd one out contract
create type price_range as range (subtype = numeric);

--- then: other bounds
--> different-range[type] public."Plain", odd one out none
drop type "Plain";
create type "Plain" as range (subtype = bigint);
grant usage on type "Plain" to app_reader;

--- then: bounds are ordered by another class
--> different-range[operator class] public."Plain", odd one out contract
--> different-range[type] public."Plain", odd one out none
drop type "Plain";
create type "Plain" as range (subtype = text, subtype_opclass = text_pattern_ops);
grant usage on type "Plain" to app_reader;

--- then: the collation is the usual one
--> different-range[collation] public.word_range, odd one out migrations
drop table slots;
drop type word_range;
create type word_range as range (subtype = text, subtype_opclass = text_pattern_ops, multirange_type_name = words);
comment on type words is 'Of words';
create table slots (during time_range, free time_multirange, texts word_range[], others words);

--- then: nobody tells how far bounds are apart
--> different-range[difference] public.time_range, odd one out migrations
drop table slots;
drop type time_range;
create type time_range as range (subtype = time);
comment on type time_range is 'Within one day';
create table slots (during time_range, free time_multirange, texts word_range[], others words);

--- then: the multirange has another name
--> different-range[multirange] public."Plain", odd one out contract
drop type "Plain";
create type "Plain" as range (subtype = numeric, multirange_type_name = many);
grant usage on type "Plain" to app_reader;

--- then: another comment
--> different-range[comment] public.time_range, odd one out none
comment on type time_range is 'Of one day';

--- then: another comment on the multirange
--> different-range[comments] public.word_range, odd one out none
comment on type words is 'Many';

--- then: what is the default is said
--> nothing
drop type "Plain";
create type "Plain" as range (subtype_opclass = numeric_ops, subtype = decimal, multirange_type_name = "Plain_multirange");
grant usage on type "Plain" to app_reader;
