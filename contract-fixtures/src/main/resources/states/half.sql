-- A migration that was applied in part.

--- V1__clients.sql
create table clients (id int primary key, name text not null);

--- case: it can be run twice
--> every cut of 2: nothing
--- V2__more.sql
alter table clients add if not exists fax text;
alter table clients add if not exists phone text;
create index if not exists clients_phone_idx on clients (phone);

--- case: it can not be run twice
--> every cut of 2: migration-failed V2__more.sql
--- V2__more.sql
alter table clients add fax text;
alter table clients add phone text;
