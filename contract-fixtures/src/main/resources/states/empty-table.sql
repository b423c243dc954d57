-- What works on an empty table only.

--- V1__clients.sql
create table clients (id int primary key, name text not null);

--- case: a key that all rows share
--> every backup: migration-failed V2__tenant.sql
--> backup at 0: nothing
--- V2__tenant.sql
alter table clients add tenant int not null default 1;
alter table clients drop constraint clients_pkey;
alter table clients add primary key (tenant);

--- case: a key that tells them apart
--> every backup: nothing
--- V2__tenant.sql
alter table clients add tenant int not null default 1;
alter table clients drop constraint clients_pkey;
alter table clients add primary key (tenant, id);
