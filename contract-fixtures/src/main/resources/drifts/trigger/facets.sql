-- What happens by itself when rows change.

--- base
create table clients (id integer, note text, "sent for review" text);
create table accounts (id integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create function other() returns trigger language plpgsql as 'begin return new; end';
create view mirror as select id, note from clients;
create trigger clients_touch before update of note, "sent for review" on clients
  for each row when (old.note is distinct from new.note) execute function touch();
create trigger clients_after after insert on clients
  referencing new table as fresh for each statement execute function touch('an argument', ' for each row ');
create constraint trigger clients_later after insert on clients
  deferrable initially deferred for each row execute function touch();
create trigger mirror_touch instead of update on mirror for each row execute function touch();
create trigger clients_quiet before insert on clients for each row execute function touch();
alter table clients disable trigger clients_quiet;
create trigger clients_always before insert on clients for each row execute function touch();
alter table clients enable always trigger clients_always;
create trigger clients_replica before insert on clients for each row execute function touch();
alter table clients enable replica trigger clients_replica;
comment on trigger clients_touch on clients is 'Keeps it fresh';

--- then: it is gone
--> missing-trigger public.clients.clients_touch, odd one out migrations
drop trigger clients_touch on clients;

--- then: there is one more
--> unexpected-trigger public.accounts.accounts_touch, odd one out contract
create trigger accounts_touch before update on accounts for each row execute function touch();

--- then: it goes with its function
--> missing-function public.touch(), odd one out migrations
drop function touch cascade;

--- then: another event
--> different-trigger[event] public.clients.clients_always, odd one out none
drop trigger clients_always on clients;
create trigger clients_always before insert or delete on clients for each row execute function touch();
alter table clients enable always trigger clients_always;

--- then: another moment
--> different-trigger[event] public.clients.clients_always, odd one out none
drop trigger clients_always on clients;
create trigger clients_always after insert on clients for each row execute function touch();
alter table clients enable always trigger clients_always;

--- then: other columns
--> different-trigger[event] public.clients.clients_touch, odd one out none
create or replace trigger clients_touch before update of note on clients
  for each row when (old.note is distinct from new.note) execute function touch();

--- then: another condition
--> different-trigger[action] public.clients.clients_touch, odd one out none
create or replace trigger clients_touch before update of note, "sent for review" on clients
  for each row when (old.note is not null) execute function touch();

--- then: another function
--> different-trigger[action] public.clients.clients_always, odd one out none
drop trigger clients_always on clients;
create trigger clients_always before insert on clients for each row execute function other();
alter table clients enable always trigger clients_always;

--- then: once for all rows
--> different-trigger[action] public.mirror.mirror_touch, odd one out none
--> different-trigger[event] public.mirror.mirror_touch, odd one out none
drop trigger mirror_touch on mirror;
create trigger mirror_touch after update on mirror for each statement execute function touch();

--- then: other arguments
--> different-trigger[action] public.clients.clients_after, odd one out none
drop trigger clients_after on clients;
create trigger clients_after after insert on clients
  referencing new table as fresh for each statement execute function touch('an argument');

--- then: no constraint any more
--> different-trigger[definition] public.clients.clients_later, odd one out migrations
--> different-trigger[action] public.clients.clients_later, odd one out none
drop trigger clients_later on clients;
create trigger clients_later after insert on clients for each row execute function touch();

--- then: it is turned off
--> different-trigger[enabled] public.clients.clients_touch, odd one out migrations
alter table clients disable trigger clients_touch;

--- then: it is turned on
--> different-trigger[enabled] public.clients.clients_quiet, odd one out contract
alter table clients enable trigger clients_quiet;

--- then: it fires on replicas only
--> different-trigger[enabled] public.clients.clients_always, odd one out none
alter table clients enable replica trigger clients_always;

--- then: the comment changes
--> different-trigger[comment] public.clients.clients_touch, odd one out none
comment on trigger clients_touch on clients is 'Spoils it';

--- then: made again in other words
--> nothing
create or replace trigger clients_touch before update of note, "sent for review" on public.clients
  for row when (((old.note is distinct from new.note))) execute procedure public.touch();
drop trigger clients_later on clients;
create constraint trigger clients_later after insert on clients
  initially deferred for each row execute function touch();
create or replace function touch() returns trigger as 'begin return new; end' language plpgsql;
