-- Migrations fill a table themselves, and later ones rely on it.

--- V1__plans.sql
create table plans (id int primary key, name text not null);
create table clients (id int primary key, plan_id int);

--- case: one takes the row that another inserted for the only one
--> every backup: warning migration-failed V3__plan.sql
--> backup at 2: warning migration-failed V3__plan.sql
--> backup at 1: warning migration-failed V3__plan.sql
--> backup at 3: nothing
--- V2__seeds.sql
insert into plans values (1, 'free');
--- V3__plan.sql
update clients set plan_id = (select id from plans);

--- case: the same over a table that no migration fills
--> every backup: migration-failed V3__plan.sql
--- V2__notes.sql
create table notes (id int primary key);
--- V3__plan.sql
update clients set plan_id = (select id from plans);

--- case: one fails on rows of another table
--> every backup: migration-failed V3__plan.sql
--- V2__seeds.sql
insert into plans values (1, 'free');
--- V3__plan.sql
alter table clients add phone text not null;

--- case: one names the row that it wants
--> every backup: nothing
--- V2__seeds.sql
insert into plans values (1, 'free');
--- V3__plan.sql
update clients set plan_id = (select id from plans where name = 'free');

--- case: one replaces all rows of others
--> every backup: warning rows-lost public.plans
--- V2__seeds.sql
insert into plans values (1, 'free');
--- V3__plan.sql
delete from plans;
insert into plans values (1, 'free'), (2, 'large');

--- case: one keeps those of others
--> every backup: rows-lost public.plans
--- V2__seeds.sql
insert into plans values (1, 'free');
--- V3__plan.sql
delete from plans where id <> 1;
