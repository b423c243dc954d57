-- Temporal keys, constraints that are not enforced, columns that are computed when read.

--- base (since 18)
create extension btree_gist;
create table rooms (id integer, held int4range, size integer, twice integer generated always as (size * 2),
  constraint rooms_pkey primary key (id, held without overlaps),
  constraint rooms_size_check check (size > 0) not enforced);
create table owners (id integer primary key);
create table bookings (room integer, held int4range, "by" integer, note text,
  constraint bookings_key unique (room, held without overlaps),
  constraint bookings_room_fkey foreign key (room, period held) references rooms (id, period held),
  constraint bookings_by_fkey foreign key ("by") references owners not enforced);

--- then: periods may overlap
--> different-unique[period] public.bookings.bookings_key, odd one out migrations
alter table bookings drop constraint bookings_key;
alter table bookings add constraint bookings_key unique (room, held);

--- then: rooms may overlap, and bookings need the very same period
--> different-foreign-key[period] public.bookings.bookings_room_fkey, odd one out migrations
--> different-primary-key[period] public.rooms.rooms_pkey, odd one out migrations
alter table bookings drop constraint bookings_room_fkey;
alter table rooms drop constraint rooms_pkey;
alter table rooms add constraint rooms_pkey primary key (id, held);
alter table bookings add constraint bookings_room_fkey
  foreign key (room, held) references rooms (id, held);

--- then: a key is enforced
--> different-foreign-key[enforcement] public.bookings.bookings_by_fkey, odd one out contract
alter table bookings alter constraint bookings_by_fkey enforced;

--- then: a check is enforced
--> different-check[enforcement] public.rooms.rooms_size_check, odd one out contract
alter table rooms drop constraint rooms_size_check;
alter table rooms add constraint rooms_size_check check (size > 0);

--- then: it is kept
--> different-column[generation] public.rooms.twice, odd one out none
alter table rooms drop column twice;
alter table rooms add twice integer generated always as (size * 2) stored;

--- instead: the same in other words
--> nothing
create extension btree_gist;
create table owners (id integer primary key);
create table rooms (id integer not null, held int4range not null, size integer check (size > 0) not enforced,
  twice integer generated always as ((size * 2)) virtual, primary key (id, held without overlaps));
create table bookings (room integer, held int4range, "by" integer references owners (id) not enforced, note text,
  constraint bookings_key unique (room, held without overlaps),
  constraint bookings_room_fkey foreign key (room, period held) references rooms);
