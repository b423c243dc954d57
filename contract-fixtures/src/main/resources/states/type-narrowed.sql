-- A column becomes narrower.

--- V1__clients.sql
create table clients (id int primary key, name varchar(100) not null, amount numeric(12,2) not null);

--- case: what does not fit is cut off
--> every backup: rows-changed public.clients.name
--- V2__shorter.sql
alter table clients alter name type varchar(10) using left(name, 10);

--- case: what does not fit is an error
--> every backup: migration-failed V2__shorter.sql
--- V2__shorter.sql
alter table clients alter name type varchar(10);

--- case: it becomes wider
--> every backup: nothing
--- V2__wider.sql
alter table clients alter name type text, alter amount type numeric(20,4);

--- case: an update by the migration is no loss
--> every backup: nothing
--- V2__upper.sql
update clients set name = upper(name);

--- case: an update, and a wider type after it
--> every backup: nothing
--- V2__upper.sql
update clients set name = upper(name);
--- V3__wider.sql
alter table clients alter name type text;

--- case: the cents are lost
--> every backup: rows-changed public.clients.amount
--- V2__whole.sql
alter table clients alter amount type int using 1;
