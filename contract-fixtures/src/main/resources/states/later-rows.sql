-- A table can have no row at first, and some later.

--- V1__orders.sql
create function open() returns boolean language sql as 'select false';
create table orders (id int primary key, constraint shop_is_open check (open()));

--- case: what stood in the way goes, and rows come
--> every backup: warning rows-not-generated public.orders
--> every backup: migration-failed V4__phone.sql
--> backup at 1: warning rows-not-generated public.orders
--> backup at 2: migration-failed V4__phone.sql
--- V2__open.sql
create or replace function open() returns boolean language sql as 'select true';
--- V3__clients.sql
create table clients (id int primary key);
--- V4__phone.sql
alter table orders add phone text not null;

--- case: it stays in the way
--> every backup: warning rows-not-generated public.orders
--- V2__clients.sql
create table clients (id int primary key);
--- V3__phone.sql
alter table orders add phone text not null;
