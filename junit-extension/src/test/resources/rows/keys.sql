-- What makes rows distinct.
create type mood as enum ('sad', 'ok', 'happy');
create table numbered (id bigint primary key, name text not null unique, at date);
--> numbered: minimal maximal duplicate
create table small (id smallint primary key, code char(2) not null unique, letter "char" unique);
--> small: minimal maximal duplicate
create table pairs (a integer, b integer, note text, primary key (a, b));
--> pairs: minimal maximal duplicate
create table moods (mood mood primary key, note text);
--> moods: minimal maximal duplicate
create table flags (flag boolean primary key);
--> flags: minimal maximal
create table single (one boolean primary key check (one));
--> single: minimal
create table by_uuid (id uuid primary key, email varchar(320) unique not null);
--> by_uuid: minimal maximal duplicate
create table expression (id integer primary key, email text not null);
create unique index on expression (lower(email));
--> expression: minimal maximal duplicate
create table partial (id integer primary key, owner text not null, active boolean not null);
create unique index on partial (owner) where active;
--> partial: minimal maximal duplicate
create table one_active (id integer primary key, active boolean not null);
create unique index the_active_one on one_active ((true)) where active;
--> one_active: minimal maximal duplicate
create table by_time (at timestamptz primary key, d date unique, t time unique, n numeric(5, 2) unique, tiny numeric(2, 2) unique);
--> by_time: minimal maximal duplicate
create table by_anything (a inet unique not null, b bytea unique not null, c bit(8) unique not null, d interval unique not null,
  e jsonb unique not null, f integer[] unique not null, g int4range unique not null, h macaddr unique not null,
  i pg_lsn unique not null, j money unique not null, k real unique not null, l varbit unique not null, m char unique not null);
--> by_anything: minimal maximal duplicate
create table many_kinds (kind mood not null, flag boolean not null, unique (kind, flag));
--> many_kinds: minimal maximal duplicate label
create table deferred (id integer primary key deferrable initially deferred, name text unique deferrable);
--> deferred: minimal maximal duplicate
create table seeded (id integer primary key, name text not null unique);
insert into seeded values (1, 'a'), (2, ''), (1000000000, 'row-0'), (1000000003, 'row-3');
--> seeded: minimal maximal duplicate
create table included (id integer, payload text, primary key (id) include (payload));
--> included: minimal maximal duplicate
create table "Mixed Case" ("Id" integer primary key, "select" text not null unique, "a ""quoted"" one" text not null check ("a ""quoted"" one" <> ''));
--> "Mixed Case": minimal maximal duplicate
