-- Triggers write rows that nobody asked for, with numbers from a sequence.

--- V1__clients.sql
create table clients (id int primary key, name text);
create table log (id bigint generated always as identity primary key, what text not null);
create function log() returns trigger language plpgsql
  as $$ begin insert into log (what) values (tg_op); return new; end $$;
create trigger log after insert or update on clients for each row execute function log();

--- case: a migration writes over them, and they write again
--> every backup: nothing
--> backup at 1: nothing
--- V2__name.sql
update clients set name = coalesce(name, '');

--- case: a migration puts rows in, and they write again
--> every backup: nothing
--- V2__first.sql
insert into clients values (1, 'first');
--- V3__second.sql
insert into clients values (2, 'second');

--- case: a number of theirs is wanted again
--> every backup: migration-failed V3__log.sql
--- V2__name.sql
create table names (id int primary key);
--- V3__log.sql
insert into log overriding system value select id, 'again' from log;
