-- Rules, which rewrite statements.

--- base
create table clients (id integer, name text);
create table log (id integer, note text);
create view names as select id, name from clients;
create rule "No deletes: ever" as on delete to clients do instead nothing;
create rule clients_log as on insert to clients where new.id > 0 do also insert into log values (new.id, ' TO public.clients');
create rule names_insert as on insert to names do instead (insert into clients values (new.id, new.name); insert into log values (new.id, 'twice'));
create rule clients_quiet as on update to clients do instead nothing;
alter table clients disable rule clients_quiet;
comment on rule clients_log on clients is 'Keeps a log';

--- then: it is gone
--> missing-rule public.clients.clients_log, odd one out migrations
drop rule clients_log on clients;

--- then: there is one more
--> unexpected-rule public.log.keep, odd one out contract
create rule keep as on delete to log do instead nothing;

--- then: another event
--> different-rule[event] public.clients."No deletes: ever", odd one out none
create or replace rule "No deletes: ever" as on update to clients do instead nothing;

--- then: another action
--> different-rule[action] public.clients.clients_log, odd one out none
create or replace rule clients_log as on insert to clients where new.id > 0 do also insert into log values (new.id, 'x');

--- then: another condition
--> different-rule[action] public.clients.clients_log, odd one out none
create or replace rule clients_log as on insert to clients where new.id > 1 do also insert into log values (new.id, ' TO public.clients');

--- then: it is turned on
--> different-rule[enabled] public.clients.clients_quiet, odd one out contract
alter table clients enable rule clients_quiet;

--- then: it is turned off
--> different-rule[enabled] public.clients.clients_log, odd one out migrations
alter table clients disable rule clients_log;

--- then: the comment changes
--> different-rule[comment] public.clients.clients_log, odd one out none
comment on rule clients_log on clients is 'Other';

--- then: made again in other words
--> nothing
create or replace rule clients_log as on insert to public.clients where (new.id > 0) do insert into public.log (id, note) values (new.id, ' TO public.clients');
