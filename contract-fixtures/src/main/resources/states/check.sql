-- A check comes to a table that has rows.

--- V1__clients.sql
create table clients (id int primary key, amount int not null);

--- case: that rows break
--> every backup: migration-failed V2__check.sql
--- V2__check.sql
alter table clients add constraint clients_amount_check check (amount between 1 and 10);

--- case: that every row keeps
--> every backup: nothing
--- V2__check.sql
alter table clients add constraint clients_amount_check check (amount > -2000000000);
