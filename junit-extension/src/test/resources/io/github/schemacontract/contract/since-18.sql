-- What PostgreSQL has since 18.
create schema later;
create extension btree_gist;
create table later.rooms (
  id integer constraint "must: be" not null,
  held int4range not null,
  own text not null no inherit,
  note text,
  "twice: it" integer generated always as (id * 2) virtual,
  constraint rooms_pkey primary key (id, held without overlaps),
  constraint rooms_check check (id > 0) not enforced
);
alter table later.rooms add constraint rooms_note_not_null not null note not valid;
create table later.bookings (
  room integer,
  held int4range,
  other integer,
  constraint bookings_key unique (room, held without overlaps),
  constraint bookings_fkey foreign key (room, period held) references later.rooms (id, period held)
);
create table later.parents (id integer primary key);
alter table later.bookings add constraint bookings_other_fkey foreign key (other) references later.parents not enforced;
create table later.children () inherits (later.rooms);
