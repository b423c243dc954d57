-- The columns that a trigger watches, in an order that says nothing.

--- base
create table clients (a integer, b integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger clients_touch before insert or update of a, b on clients for each row execute function touch();

--- then: one less
--> different-trigger[event] public.clients.clients_touch, odd one out none
create or replace trigger clients_touch before insert or update of a on clients for each row execute function touch();

--- then: the other one first
--> nothing
create or replace trigger clients_touch before update of b, a or insert on clients for each row execute function touch();
