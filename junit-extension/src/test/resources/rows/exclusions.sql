-- Rows that must not meet.
create extension btree_gist;
create table bookings (id integer primary key, room integer not null, during tsrange not null, exclude using gist (room with =, during with &&));
--> bookings: minimal maximal duplicate
create table periods (during daterange not null, constraint no_overlap exclude using gist (during with &&));
--> periods: minimal maximal duplicate
create table spans (starts date not null, ends date not null, check (starts < ends), exclude using gist (daterange(starts, ends) with &&));
--> spans: minimal maximal duplicate
create table circles (c circle not null, exclude using gist (c with &&));
--> circles: minimal maximal duplicate
create table only_active (id integer primary key, during int4range not null, active boolean not null, exclude using gist (during with &&) where (active));
--> only_active: minimal maximal duplicate
create table valid_times (price numeric(10, 2) not null, valid_from timestamptz not null, valid_to timestamptz,
  exclude using gist (tstzrange(valid_from, valid_to) with &&));
--> valid_times: minimal maximal duplicate
