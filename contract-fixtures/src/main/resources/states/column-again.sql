-- A column is dropped, and one of the same name is added.

--- V1__clients.sql
create table clients (id int primary key, phone text);

--- case: its values are lost
--> every backup: rows-changed public.clients.phone
--- V2__phone.sql
alter table clients drop phone;
alter table clients add phone varchar(2000);

--- case: it is dropped for good
--> every backup: nothing
--- V2__phone.sql
alter table clients drop phone;

--- case: its values are carried over
--> every backup: nothing
--- V2__phone.sql
alter table clients add phone_new varchar(2000);
update clients set phone_new = phone;
alter table clients drop phone;
alter table clients rename phone_new to phone;
