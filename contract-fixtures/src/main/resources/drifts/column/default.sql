-- The default of a column.

--- base
create function code() returns text language sql as $$select 'x'$$;
create table clients (
  a integer default 0,
  b text default 'monthly',
  c timestamptz default now(),
  d boolean default true,
  e numeric(4, 2) default 1.50,
  f text default code(),
  g jsonb default '{}',
  h text[] default '{}',
  i date default '2020-02-01',
  j interval default '90 minutes',
  k text,
  l timestamptz default '2020-02-01 12:00+02',
  m varchar(9) default 'q'
);

--- then: another value
--> different-column[default] public.clients.a, odd one out none
alter table clients alter a set default 1;

--- then: another text
--> different-column[default] public.clients.b, odd one out none
alter table clients alter b set default 'Monthly';

--- then: another function
--> different-column[default] public.clients.c, odd one out none
alter table clients alter c set default clock_timestamp();

--- then: none
--> different-column[default] public.clients.d, odd one out migrations
alter table clients alter d drop default;

--- then: one where there was none
--> different-column[default] public.clients.k, odd one out contract
alter table clients alter k set default '';

--- then: an array with something in it
--> different-column[default] public.clients.h, odd one out none
alter table clients alter h set default '{x}';

--- then: another day
--> different-column[default] public.clients.i, odd one out none
alter table clients alter i set default '2020-01-02';

--- then: PostgreSQL keeps current_timestamp and now() apart
--> different-column[default] public.clients.c, odd one out none
alter table clients alter c set default current_timestamp;

--- instead: every default spelled differently
--> nothing
create function code() returns text language sql as $$select 'x'$$;
create table clients (
  a integer default (0),
  b text default E'mon\x74hly',
  c timestamptz default pg_catalog.now(),
  d boolean default 't',
  e numeric(4, 2) default '1.50'::numeric(4, 2),
  f text default public.code(),
  g jsonb default '{ }'::jsonb,
  h text[] default array[]::text[],
  i date default date '1 Feb 2020',
  j interval default '01:30',
  k text default null,
  l timestamptz default timestamptz '2020-02-01 10:00+00',
  m varchar(9) default 'q'::text
);
