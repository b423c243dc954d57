-- A backup from before a baseline migration.

--- V1__clients.sql
create table clients (id int primary key, name text not null);
--- V2__phone.sql
alter table clients add phone text;

--- case: the versions before it are still there
--> backup at 1: nothing
--- V3__fax.sql
alter table clients add fax text;
