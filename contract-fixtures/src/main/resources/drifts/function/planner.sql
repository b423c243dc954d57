-- What the planner is told of a function, and whether it is a window function.

--- base
create function slow(a integer) returns setof integer language plpgsql cost 5000 rows 7 as 'begin return next a; end';
create function near(a text, b text) returns boolean language internal immutable strict support textlike_support as 'textlike';
create function place() returns bigint language internal window as 'window_row_number';
create function several() returns setof integer language sql as 'select 1';

--- then: a call costs less
--> different-function[cost] public.slow(integer), odd one out none
alter function slow cost 10;

--- then: a call costs what it usually does
--> different-function[cost] public.slow(integer), odd one out migrations
alter function slow cost 100;

--- then: more rows
--> different-function[rows] public.several(), odd one out contract
alter function several rows 5;

--- then: nobody supports the planner
--> different-function[support] public.near(text, text), odd one out migrations
drop function near;
create function near(a text, b text) returns boolean language internal immutable strict as 'textlike';

--- then: no window function
--> different-function[window] public.place(), odd one out migrations
--> different-function[body] public.place(), odd one out none
drop function place;
create function place() returns bigint language internal as 'pg_backend_pid';

--- then: the defaults are said
--> nothing
alter function several rows 1000 cost 100;
alter function near cost 1;
alter function slow cost 5000.0;
