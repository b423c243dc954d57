-- What PostgreSQL learns of columns together.

--- base
create schema stats;
create table addresses (id integer, "Zip" text, city text, street text);
create statistics addresses_all on city, "Zip" from addresses;
create statistics addresses_some (ndistinct, dependencies) on city, street from addresses;
create statistics stats.addresses_lower on (lower(city)) from addresses;
create statistics addresses_both (mcv) on city, (lower(street)), ("Zip" || city) from addresses;
alter statistics addresses_some set statistics 500;
comment on statistics addresses_all is 'Zips follow cities';

--- then: it is gone
--> missing-statistics stats.addresses_lower, odd one out migrations
drop statistics stats.addresses_lower;

--- then: it goes with its table
--> missing-table public.addresses, odd one out migrations
drop table addresses;

--- then: there is one more
--> unexpected-statistics public.addresses_more, odd one out contract
create statistics addresses_more on city, id from addresses;

--- then: other kinds
--> different-statistics[definition] public.addresses_both, odd one out none
drop statistics addresses_both;
create statistics addresses_both (ndistinct) on city, (lower(street)), ("Zip" || city) from addresses;

--- then: other columns
--> different-statistics[definition] public.addresses_both, odd one out none
drop statistics addresses_both;
create statistics addresses_both (mcv) on id, (lower(street)), ("Zip" || city) from addresses;

--- then: another target
--> different-statistics[statistics target] public.addresses_some, odd one out none
alter statistics addresses_some set statistics 100;

--- then: no target
--> different-statistics[statistics target] public.addresses_some, odd one out migrations
alter statistics addresses_some set statistics -1;

--- then: the comment changes
--> different-statistics[comment] public.addresses_all, odd one out none
comment on statistics addresses_all is 'Other';

--- instead: the same with columns in another order
--> nothing
create schema stats;
create table addresses (street text, city text, id integer, "Zip" text);
create statistics addresses_all (mcv, dependencies, ndistinct) on "Zip", city from addresses;
create statistics public.addresses_some (dependencies, ndistinct) on street, city from public.addresses;
create statistics stats.addresses_lower on (lower(city::text)) from addresses;
create statistics addresses_both (mcv) on (lower(street)), ("Zip" || city), city from addresses;
alter statistics addresses_some set statistics 500;
comment on statistics addresses_all is 'Zips follow cities';
