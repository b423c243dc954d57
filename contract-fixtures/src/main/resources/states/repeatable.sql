-- A repeatable migration has only its newest text.

--- V1__clients.sql
create table clients (id int primary key, name text not null);
--- V2__phone.sql
alter table clients add phone text;

--- case: it speaks of what comes later
--> backup at 1: nothing
--> every backup: nothing
--- R__view.sql
create or replace view phones as select id, phone from clients;
