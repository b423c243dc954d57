-- An enum type that only one side has.

--- base
create type status as enum ('draft', 'sent');
comment on type status is 'Where a report stands';

--- instead: no migration creates it
--> missing-enum public.status, odd one out migrations

--- then: a migration creates one more
--> unexpected-enum public.colour, odd one out contract
create type colour as enum ('red');

--- then: it moves to another schema
--> unexpected-schema agency, odd one out contract
--> renamed-enum public.status, odd one out migrations
create schema agency;
alter type status set schema agency;

--- then: the comment is taken away
--> different-enum[comment] public.status, odd one out migrations
comment on type status is null;

--- then: it is created anew
--> nothing
drop type status;
create type status as enum ('draft', 'sent');
comment on type status is 'Where a report stands';
