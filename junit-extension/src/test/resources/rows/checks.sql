-- What checks demand.
create domain code as text check (value ~ '^[A-Z]{2}\d{3}$');
create domain percent as numeric(5, 2) check (value between 0 and 100);
create domain long_code as code check (length(value) = 5) not null;

create table listed (status text not null check (status in ('new', 'open', 'closed')), kind varchar(10) not null check (kind = any (array['a', 'bb'])));
--> listed: minimal maximal duplicate label
create table compared (a integer not null check (a > 0), b integer not null check (b between 1900 and 2100), c numeric(10, 2) not null check (c >= 0.01),
  d bigint check (d % 7 = 0), e smallint check (e in (10, 20)));
--> compared: minimal maximal duplicate
create table across (starts date not null, ends date not null check (ends >= date '2020-01-01'), check (starts < ends), low integer not null, middle integer not null, high integer not null,
  check (low < middle and middle < high));
--> across: minimal maximal duplicate
create table patterns (code text not null check (code ~ '^[A-Z]{2}\d{4}$') unique, email text not null check (email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$'),
  iban text not null check (iban like 'DE%'), slug text not null check (slug ~ '^[a-z0-9]+(?:-[a-z0-9]+)*$'), phone varchar(20) check (phone similar to '\+[0-9]{5,15}'), at_sign text not null check (position('@' in at_sign) > 1));
--> patterns: minimal maximal duplicate
create table lengths (a text not null check (length(a) >= 3), b varchar(50) not null check (char_length(b) between 8 and 12), c text not null check (btrim(c) <> ''), d text not null check (d = upper(d) and d <> ''), e char(3) not null check (e = upper(e) and length(e) = 3),
  f bytea not null check (octet_length(f) > 0));
--> lengths: minimal maximal duplicate
create table documents (a jsonb not null check (a ? 'name'), b jsonb not null check (jsonb_typeof(b) = 'array'), c jsonb not null check (b is not null and c ->> 'kind' in ('x', 'y')), d json check (d ->> 'name' is not null));
--> documents: minimal maximal duplicate
create table one_of (a integer, b text, c date, check (num_nonnulls(a, b, c) = 1));
--> one_of: minimal maximal duplicate
create table either (kind text not null check (kind in ('person', 'company')), name text, company text, check (kind = 'person' and name is not null or kind = 'company' and company is not null));
--> either: minimal maximal duplicate
create table lists (tags text[] not null check (cardinality(tags) >= 1), roles text[] not null check (roles <@ array['admin', 'user'] and cardinality(roles) > 0), scores integer[] check (array_length(scores, 1) = 3));
--> lists: minimal maximal duplicate
create table times (at timestamptz not null check (at < '2030-01-01'), d date not null check (d > date '2023-05-05'), span daterange not null check (not isempty(span)), t time check (t >= '08:00' and t < '18:00'), i interval check (i > interval '0'));
--> times: minimal maximal duplicate
create table domains (a code not null, b percent not null, c long_code, d code unique, e percent[] not null);
--> domains: minimal maximal duplicate
create table divided (a integer not null check (100 / a > 1));
--> divided: minimal maximal duplicate
create table computed (a integer not null, b integer generated always as (a * 2) stored check (b > 10));
--> computed: minimal maximal duplicate
create table impossible (a integer not null constraint never check (a < 0 and a > 0));
--> impossible: not never
create table maybe (a integer check (a > 5), b text check (b <> ''), c boolean not null check (c));
--> maybe: minimal maximal duplicate
create function is_even(integer) returns boolean language sql immutable as 'select $1 % 2 = 0 and $1 > 0';
create table functional (a integer not null check (is_even(a)));
--> functional: minimal maximal duplicate
