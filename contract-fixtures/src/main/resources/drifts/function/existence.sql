-- A function that only one side has; overloads are functions of their own.

--- base
create function total(a integer) returns integer language sql immutable as 'select a';
create function total(a integer, b integer) returns integer language sql immutable as 'select a + b';
comment on function total(integer) is 'Of one';

--- then: an overload is gone
--> missing-function public.total(integer, integer), odd one out migrations
drop function total(integer, integer);

--- then: an overload appears
--> unexpected-function public.total(bigint), odd one out contract
create function total(a bigint) returns bigint language sql immutable as 'select a';

--- then: the type of an argument changes
--> missing-function public.total(integer), odd one out migrations
--> unexpected-function public.total(text), odd one out contract
drop function total(integer);
create function total(a text) returns integer language sql immutable as 'select 1';

--- then: the comment is taken away
--> different-function[comment] public.total(integer), odd one out migrations
comment on function total(integer) is null;

--- then: a comment appears on an overload
--> different-function[comment] public.total(integer, integer), odd one out contract
comment on function total(integer, integer) is 'Of two';

--- instead: types by other names, in another order
--> nothing
create function total(a int4, b int) returns int4 language sql immutable as 'select a + b';
create or replace function public.total(a int) returns int language sql immutable as 'select a';
comment on function total(int) is 'Of one';
