-- A unique key comes to a table that has rows.

--- V1__clients.sql
create table clients (id int primary key, email text);

--- case: over duplicates
--> every backup: migration-failed V2__unique.sql
--- V2__unique.sql
alter table clients add constraint clients_email_key unique (email);

--- case: after they were told apart
--> every backup: nothing
--- V2__unique.sql
update clients set email = email || '-' || id;
alter table clients add constraint clients_email_key unique (email);
