-- A table that only one side has is one finding, whatever belongs to it.

--- base
create table accounts (id integer primary key);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create table clients (
  id integer generated always as identity primary key,
  account_id integer not null references accounts,
  number serial unique,
  email text check (email like '%@%')
);
create index clients_account_idx on clients (account_id);
create trigger clients_touch before update on clients for each row execute function touch();
alter table clients enable row level security;
create policy everybody on clients using (true);
grant select on clients to app_reader;
grant update (email) on clients to app_reader;
comment on table clients is 'Who pays';
comment on column clients.email is 'Never shown';
create view client_mails as select email from clients;
create materialized view client_counts as select count(*) as n from clients;
create index client_counts_idx on client_counts (n);
create function a_client() returns clients language sql as 'select null::clients';

--- instead: no migration creates it
--> missing-table public.clients, odd one out migrations
create table accounts (id integer primary key);
create function touch() returns trigger language plpgsql as 'begin return new; end';

--- then: a migration creates one more
--> unexpected-table public.invoices, odd one out contract
create table invoices (
  id bigserial primary key,
  client_id integer references clients,
  unique (client_id),
  check (id > 0)
);
alter table invoices enable row level security;
create policy everybody on invoices using (true);
grant all on invoices to app_writer;
create trigger invoices_touch before update on invoices for each row execute function touch();
create view open_invoices as select id from invoices;

--- then: a table is renamed
--> renamed-table public.accounts, odd one out migrations
alter table accounts rename to customers;

--- then: another table points to it
--> unexpected-table public.invoices, odd one out contract
create table invoices (client_id integer constraint invoices_client_fkey references clients);

--- then: it holds rows
--> nothing
insert into accounts values (1), (2);
insert into clients (account_id) values (1), (2);
analyze;
