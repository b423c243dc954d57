-- Not-null constraints, which have names since 18.

--- base (since 18)
create table clients (
  id integer constraint must_be not null,
  code text not null,
  name text not null no inherit,
  note text
);
alter table clients add not null note not valid;
create table children () inherits (clients);

--- then: the name is PostgreSQL's own
--> nothing
alter table clients rename constraint must_be to some_not_null;

--- then: another name
--> different-column[not null name] public.clients.id, odd one out none
alter table clients rename constraint must_be to is_needed;

--- then: it is nullable
--> different-column[nullability] public.clients.code, odd one out migrations
alter table clients alter code drop not null;

--- then: children inherit it
--> different-column[inheritance] public.clients.name, odd one out migrations
alter table clients alter constraint clients_name_not_null inherit;

--- then: old rows were looked at
--> different-column[validity] public.clients.note, odd one out contract
alter table clients validate constraint clients_note_not_null;

--- instead: as older majors say it, and under names that nobody chose
--> nothing
create table customers (
  id integer not null,
  code text,
  name text constraint customers_name_not_null not null no inherit,
  note text
);
alter table customers alter code set not null;
alter table customers rename to clients;
alter table clients add not null note not valid;
create table children () inherits (clients);
