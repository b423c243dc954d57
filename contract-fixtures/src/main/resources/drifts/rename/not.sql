-- What is built alike by chance is not the same, and with two candidates nobody can tell.

--- base
create type mood as enum ('good', 'bad');
create sequence counters;
create table phones (id bigint, digits text);
create table clients (
  id bigint primary key,
  first text,
  last text,
  seats integer constraint few check (seats > 0) constraint many check (seats < 9),
  note text
);
create view rich as select id from clients where seats > 5;
create function twice(integer) returns integer language sql as 'select $1 * 2';

--- then: another column of the same type
--> missing-column public.clients.note, odd one out migrations
--> unexpected-column public.clients.fax, odd one out contract
alter table clients drop note;
alter table clients add fax text;

--- then: two columns, and one of two others might be either
--> missing-column public.clients.first, odd one out migrations
--> missing-column public.clients.last, odd one out migrations
--> unexpected-column public.clients.first_name, odd one out contract
--> unexpected-column public.clients.last_name, odd one out contract
alter table clients rename first to first_name;
alter table clients rename last to last_name;

--- then: a similar column of another type
--> missing-column public.clients.note, odd one out migrations
--> unexpected-column public.clients.notes, odd one out contract
alter table clients drop note;
alter table clients add notes varchar(50);

--- then: another small table
--> missing-table public.phones, odd one out migrations
--> unexpected-table public.labels, odd one out contract
drop table phones;
create table labels (id bigint, digits text);

--- then: a similar table with another column
--> missing-table public.phones, odd one out migrations
--> unexpected-table public.phone, odd one out contract
drop table phones;
create table phone (id bigint, digits text, country text);

--- then: an enum with another label
--> missing-enum public.mood, odd one out migrations
--> unexpected-enum public.temper, odd one out contract
drop type mood;
create type temper as enum ('good', 'bad', 'fair');

--- then: another sequence
--> missing-sequence public.counters, odd one out migrations
--> unexpected-sequence public.invoice_numbers, odd one out contract
drop sequence counters;
create sequence invoice_numbers;

--- then: checks with other conditions
--> missing-check public.clients.few, odd one out migrations
--> unexpected-check public.clients.more, odd one out contract
alter table clients drop constraint few;
alter table clients add constraint more check (seats > 1);

--- then: a function with other arguments
--> missing-function public.twice(integer), odd one out migrations
--> unexpected-function public.double(bigint), odd one out contract
drop function twice(integer);
create function double(bigint) returns integer language sql as 'select $1 * 2';

--- then: the old one is still there
--> unexpected-view public.wealthy, odd one out contract
create view wealthy as select id from clients where seats > 5;

--- then: nothing has another name
--> nothing
alter table clients alter seats set not null;
alter table clients alter seats drop not null;
