-- An index that is built concurrently, outside a transaction.

--- V1__clients.sql
create table clients (id int primary key, name text not null);

--- case: each cut of a script that can be run twice
--> cut 1 of 2 by the tool: refused
--> cut 1 of 2 by hand: nothing
--- V2__index.sql.conf
executeInTransaction=false
--- V2__index.sql
alter table clients add if not exists fax text;
alter table clients add if not exists phone text;
