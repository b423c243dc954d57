-- A label of an enum is removed.

--- V1__clients.sql
create type status as enum ('new', 'active', 'gone');
create table clients (id int primary key, status status not null);

--- case: that rows have
--> every backup: migration-failed V2__status.sql
--- V2__status.sql
alter type status rename to status_old;
create type status as enum ('new', 'active');
alter table clients alter status type status using status::text::status;
drop type status_old;

--- case: after they have another one
--> every backup: nothing
--- V2__status.sql
update clients set status = 'active' where status = 'gone';
alter type status rename to status_old;
create type status as enum ('new', 'active');
alter table clients alter status type status using status::text::status;
drop type status_old;
