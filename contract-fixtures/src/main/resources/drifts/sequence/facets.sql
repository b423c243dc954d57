-- Each parameter of a sequence.

--- base
create sequence up;
create sequence down as integer increment -1;
create sequence all_said as smallint start 5 increment 2 minvalue -10 maxvalue 1000 cache 3 cycle;
create table clients (id integer, other integer);
create sequence owned owned by clients.id;

--- then: another type
--> different-sequence[type] public.up, odd one out none
--> different-sequence[bounds] public.up, odd one out none
alter sequence up as integer;

--- then: another type within the same bounds
--> different-sequence[type] public.all_said, odd one out none
alter sequence all_said as integer;

--- then: another start
--> different-sequence[start] public.up, odd one out none
alter sequence up start 1000;

--- then: another increment
--> different-sequence[increment] public.up, odd one out none
alter sequence up increment 50;

--- then: another minimum
--> different-sequence[bounds] public.down, odd one out none
alter sequence down minvalue -100;

--- then: another maximum
--> different-sequence[bounds] public.up, odd one out none
alter sequence up maxvalue 99;

--- then: more values at once
--> different-sequence[cache] public.up, odd one out contract
alter sequence up cache 20;

--- then: no second round
--> different-sequence[cycle] public.all_said, odd one out migrations
alter sequence all_said no cycle;

--- then: nobody owns it
--> different-sequence[owned by] public.owned, odd one out migrations
alter sequence owned owned by none;

--- then: another column owns it
--> different-sequence[owned by] public.owned, odd one out none
alter sequence owned owned by clients.other;

--- then: values were taken from it
--> nothing
select nextval('up'), nextval('up'), nextval('down'), nextval('all_said');
alter sequence up restart with 77;

--- instead: defaults are said
--> nothing
create sequence up as bigint start with 1 increment by 1 minvalue 1 no maxvalue cache 1 no cycle;
create sequence down as integer increment -1 maxvalue -1 minvalue -2147483648 start -1;
create sequence all_said as smallint;
alter sequence all_said increment 2 minvalue -10 maxvalue 1000 start 5 cache 3 cycle;
create table clients (id integer, other integer);
create sequence owned;
alter sequence owned owned by clients.id;
