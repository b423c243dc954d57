-- A data migration moves rows to another table.

--- V1__clients.sql
create table clients (id int primary key, name varchar(50) not null);

--- case: it loses the last batch
--> every backup: rows-lost public.clients
--- V2__persons.sql
create table persons (id int primary key, name varchar(50) not null);
insert into persons select * from clients order by id limit 1;
drop table clients;
alter table persons rename to clients;

--- case: it takes all of them
--> every backup: nothing
--- V2__persons.sql
create table persons (id int primary key, name varchar(50) not null);
insert into persons select * from clients;
drop table clients;
alter table persons rename to clients;
