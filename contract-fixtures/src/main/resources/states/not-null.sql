-- A column that must not be null comes to a table that has rows.

--- V1__clients.sql
create table clients (id int primary key, name text not null);

--- case: without a default
--> every backup: migration-failed V2__phone.sql
--> backup at 0: nothing
--> backup at 1: migration-failed V2__phone.sql
--- V2__phone.sql
alter table clients add phone text not null;

--- case: with a default
--> every backup: nothing
--> backup at 1: nothing
--- V2__phone.sql
alter table clients add phone text not null default '';
