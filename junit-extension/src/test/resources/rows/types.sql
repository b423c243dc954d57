-- Every type that PostgreSQL has.
create type mood as enum ('sad', 'ok', 'happy');
create type pair as (a integer, b text);
create domain positive as integer check (value >= 0);
create domain small_positive as positive check (value < 50) not null;
create type float_range as range (subtype = float8);

create table numbers (
  a smallint, b integer, c bigint, d numeric, e numeric(10, 2), f numeric(3, 3), g real, h double precision,
  i money, j numeric(1), k numeric(30, 0));
--> numbers: minimal maximal duplicate
create table numbers_not_null (
  a smallint not null, b integer not null, c bigint not null, d numeric not null, e numeric(10, 2) not null,
  f numeric(3, 3) not null, g real not null, h double precision not null, i money not null, j numeric(1) not null,
  k numeric(30, 0) not null);
--> numbers_not_null: minimal maximal duplicate
create table texts (a text not null, b varchar not null, c varchar(3) not null, d char(5) not null, e char not null,
  f bpchar not null, g name not null, h "char" not null, i varchar(100000) not null, j bytea not null);
--> texts: minimal maximal duplicate
create table times (a date not null, b time not null, c time(0) with time zone not null, d timestamp not null,
  e timestamp(3) with time zone not null, f interval not null, g interval year to month not null);
--> times: minimal maximal duplicate
create table flags (a boolean not null, b bit not null, c bit(7) not null, d bit varying not null, e bit varying(3) not null);
--> flags: minimal maximal duplicate
create table addresses (a inet not null, b cidr not null, c macaddr not null, d macaddr8 not null, e uuid not null);
--> addresses: minimal maximal duplicate
create table shapes (a point not null, b line not null, c lseg not null, d box not null, e path not null, f polygon not null,
  g circle not null);
--> shapes: minimal maximal duplicate
create table documents (a json not null, b jsonb not null, c jsonpath not null, d xml not null, e tsvector not null,
  f tsquery not null);
--> documents: minimal maximal duplicate
create table system_types (a oid not null, b xid not null, c cid not null, d xid8 not null, e tid not null, f pg_lsn not null,
  g txid_snapshot not null, h pg_snapshot not null, i regclass not null, j regtype not null, k regproc not null,
  l regprocedure not null, m regoper not null, n regoperator not null, o regnamespace not null, p regrole not null,
  q regcollation not null, r regconfig not null, s regdictionary not null);
--> system_types: minimal maximal duplicate
create table arrays (a integer[] not null, b text[] not null, c varchar(2)[] not null, d numeric(4, 2)[][] not null,
  e mood[] not null, f jsonb[] not null, g bytea[] not null, h point[] not null, i pair[] not null, j box[] not null,
  k timestamptz[] not null, l small_positive[] not null);
--> arrays: minimal maximal duplicate label
create table ranges (a int4range not null, b int8range not null, c numrange not null, d tsrange not null,
  e tstzrange not null, f daterange not null, g float_range not null);
--> ranges: minimal maximal duplicate
create table multiranges (a int4multirange not null, b int8multirange not null, c nummultirange not null,
  d tsmultirange not null, e tstzmultirange not null, f datemultirange not null, g datemultirange[] not null);
--> multiranges: minimal maximal duplicate
create table own_types (a mood not null, b pair not null, c positive not null, d small_positive, e small_positive not null);
--> own_types: minimal maximal duplicate label
create table nothing_asked (a mood, b pair, c positive, d int4range, e text[]);
--> nothing_asked: minimal maximal duplicate label label
create table nothing ();
--> nothing: minimal maximal duplicate
