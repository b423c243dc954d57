-- A backup from before a baseline migration.

--- V1__clients.sql
create table clients (id int primary key, name text not null);
--- V2__phone.sql
alter table clients add phone text;

--- case: the versions before it are still there
--> backup at 1: nothing
--- V3__fax.sql
alter table clients add fax text;

--- case: a baseline that builds what its versions build
--> backup at 1: nothing
--> every backup: nothing
--- V3__fax.sql
alter table clients add fax text;
--- B3__baseline.sql
create table accounts (id bigint primary key, title varchar(100) not null);
create table clients (id int primary key, name text not null, phone text, fax text);
--- V4__mail.sql
alter table clients add mail text;

--- case: a baseline that leaves out what one of its versions builds
--> backup at 1: unexpected-column public.clients.fax
--> backup at 2: unexpected-column public.clients.fax
--- V3__fax.sql
alter table clients add fax text;
--- B3__baseline.sql
create table accounts (id bigint primary key, title varchar(100) not null);
create table clients (id int primary key, name text not null, phone text);
--- V4__mail.sql
alter table clients add mail text;
