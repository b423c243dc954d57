-- A label comes to an enum whose table has rows, and the table changes later.

--- V1__clients.sql
create type status as enum ('new', 'active');
create table clients (id int primary key, status status not null);

--- V2__label.sql
alter type status add value 'gone';

--- V3__note.sql
alter table clients add column note text;

--- case: rows that have it are in the way
--> every backup: migration-failed V4__status.sql
--- V4__status.sql
alter table clients add constraint clients_status_check check (status <> 'gone');

--- case: after they have another one
--> every backup: nothing
--- V4__status.sql
update clients set status = 'active' where status = 'gone';
alter table clients add constraint clients_status_check check (status <> 'gone');
