-- A table is renamed.

--- V1__clients.sql
create table clients (id int primary key, name text not null);

--- case: with its rows
--> every backup: nothing
--- V2__customers.sql
alter table clients rename to customers;
alter table customers rename name to title;

--- case: and rows are deleted
--> every backup: rows-lost public.customers
--- V2__customers.sql
alter table clients rename to customers;
delete from customers;
