-- The type of a column; its spelling says nothing.

--- base
create schema agency;
create type agency.status as enum ('a', 'b');
create table everything (
  a integer, b bigint, c smallint, d varchar(20), e char(3), f numeric(10, 2), g boolean,
  h timestamp, i timestamptz, j double precision, k real, l bit varying(4), m time, n text[],
  o agency.status, p agency.status[], q interval day to second, r uuid, s jsonb, t timestamp(3), u "char"
);

--- then: longer
--> different-column[type] public.everything.d, odd one out none
alter table everything alter d type varchar(30);

--- then: without a length
--> different-column[type] public.everything.d, odd one out none
alter table everything alter d type varchar;

--- then: wider
--> different-column[type] public.everything.a, odd one out none
alter table everything alter a type bigint;

--- then: another scale
--> different-column[type] public.everything.f, odd one out none
alter table everything alter f type numeric(10, 3);

--- then: with a time zone
--> different-column[type] public.everything.h, odd one out none
alter table everything alter h type timestamptz;

--- then: another precision
--> different-column[type] public.everything.t, odd one out none
alter table everything alter t type timestamp(6);

--- then: an array
--> different-column[type] public.everything.r, odd one out none
alter table everything alter r type uuid[] using null;

--- then: text and varchar are two types
--> different-column[type] public.everything.n, odd one out none
alter table everything alter n type varchar[];

--- then: an enum of the same name elsewhere
--> unexpected-enum public.status, odd one out contract
--> different-column[type] public.everything.o, odd one out none
create type status as enum ('a', 'b');
alter table everything alter o type status using null;

--- instead: every type by another name
--> nothing
create schema agency;
create type agency.status as enum ('a', 'b');
set search_path = agency, public;
create table public.everything (
  a int4, b int8, c int2, d character varying(20), e bpchar(3), f decimal(10, 2), g bool,
  h timestamp without time zone, i timestamp with time zone, j float8, k float(24), l varbit(4),
  m time without time zone, n _text, o status, p status array, q interval day to second, r pg_catalog.uuid,
  s jsonb, t timestamp(3) without time zone, u pg_catalog."char"
);
