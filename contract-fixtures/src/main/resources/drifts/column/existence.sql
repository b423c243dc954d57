-- A column that only one side has, with what leans on it.

--- base
create table clients (id integer primary key, name text not null, email text);
create index clients_email_idx on clients (email);
create view client_mails as select id, email from clients;

--- instead: no migration adds it
--> missing-column public.clients.email, odd one out migrations
create table clients (id integer primary key, name text not null);

--- then: a migration adds one more
--> unexpected-column public.clients.phone, odd one out contract
alter table clients add phone text default '?' constraint clients_phone_check check (length(phone) > 0);
create unique index clients_phone_idx on clients (phone);
comment on column clients.phone is 'With the country';
grant select (phone) on clients to app_reader;

--- then: a column is renamed
--> missing-column public.clients.name, odd one out migrations
--> unexpected-column public.clients.title, odd one out contract
alter table clients rename name to title;

--- instead: an older script had another order of columns
--> nothing
create table clients (email text, gone integer);
alter table clients add name text not null;
alter table clients drop gone;
alter table clients add id integer primary key;
create index clients_email_idx on clients (email);
create view client_mails as select id, email from clients;
