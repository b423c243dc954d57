-- Entities, contract and migrations agreed; then the migrations drift away.

--- entities: Account, Client

--- base
create sequence clients_seq increment 50;
create table accounts (id bigint primary key, title varchar(100) not null);
create table clients (
  id bigint primary key,
  name varchar(200) not null,
  email varchar(255) constraint clients_email_key unique,
  frequency varchar(20) not null constraint clients_frequency_check check (frequency in ('WEEKLY', 'MONTHLY')),
  account_id bigint constraint clients_account_fkey references accounts,
  created_at timestamptz not null default now()
);
create table audit (id bigint primary key, note text);
create index clients_name_idx on clients (lower(name));
create view client_names as select id, name from clients;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger clients_touch before update on clients for each row execute function touch();
alter table clients enable row level security;
create policy everybody on clients using (true);
grant select on clients to app_reader;
revoke execute on function touch() from public;
comment on table clients is 'Whom we report to';

--- then: nothing
--> nothing
select 1;

--- instead: no migration creates the table of an entity
--> missing-table public.clients, odd one out migrations
create sequence clients_seq increment 50;
create table accounts (id bigint primary key, title varchar(100) not null);
create table audit (id bigint primary key, note text);
create function touch() returns trigger language plpgsql as 'begin return new; end';
revoke execute on function touch() from public;

--- then: a table goes that no entity maps
--> missing-table public.audit, odd one out contract
drop table audit;

--- then: a table comes that nobody knows
--> unexpected-table public.scratch, odd one out migrations
create table scratch (id bigint primary key);

--- then: a column of an entity goes
--> missing-column public.clients.email, odd one out migrations
alter table clients drop email;

--- then: a column goes that no entity maps
--> missing-column public.clients.created_at, odd one out contract
alter table clients drop created_at;

--- then: a column comes that nobody knows
--> unexpected-column public.clients.phone, odd one out migrations
alter table clients add phone text;

--- then: a column becomes too narrow for its entity
--> different-column[type] public.clients.name, odd one out migrations
drop view client_names;
alter table clients alter name type varchar(20);
create view client_names as select id, name from clients;

--- then: a column lets null in that its entity refuses
--> different-column[nullability] public.clients.name, odd one out migrations
alter table clients alter name drop not null;

--- then: a sequence counts differently than its entity
--> different-sequence[increment] public.clients_seq, odd one out migrations
alter sequence clients_seq increment 1;

--- then: a sequence of an entity goes
--> missing-sequence public.clients_seq, odd one out migrations
drop sequence clients_seq;

--- then: the constraints that entities declare go
--> missing-foreign-key public.clients.clients_account_fkey, odd one out migrations
--> missing-unique public.clients.clients_email_key, odd one out migrations
--> missing-primary-key public.audit.audit_pkey, odd one out migrations
alter table clients drop constraint clients_account_fkey;
alter table clients drop constraint clients_email_key;
alter table audit drop constraint audit_pkey;
alter table audit alter id set not null;

--- then: a check refuses a constant
--> different-check[condition] public.clients.clients_frequency_check, odd one out none
alter table clients drop constraint clients_frequency_check;
alter table clients add constraint clients_frequency_check check (frequency in ('WEEKLY'));

--- then: what entities do not speak of drifts as well
--> missing-index public.clients.clients_name_idx, odd one out migrations
--> different-view[definition] public.client_names, odd one out none
--> different-function[body] public.touch(), odd one out none
--> missing-grant public.touch().public, odd one out migrations
--> different-trigger[enabled] public.clients.clients_touch, odd one out migrations
--> different-policy[using] public.clients.everybody, odd one out none
--> different-table[row security] public.clients, odd one out migrations
--> different-table[comment] public.clients, odd one out migrations
--> different-grant[privileges] public.clients.app_reader, odd one out none
--> unexpected-enum public.colour, odd one out contract
--> unexpected-domain public.percent, odd one out contract
--> unexpected-schema billing, odd one out contract
--> unexpected-extension citext, odd one out contract
--> unexpected-procedure public.work(), odd one out contract
--> unexpected-materialized-view public.counts, odd one out contract
drop index clients_name_idx;
create or replace view client_names as select id, name from clients where id > 0;
create or replace function touch() returns trigger language plpgsql as 'begin return old; end';
grant execute on function touch() to public;
alter table clients disable trigger clients_touch;
alter policy everybody on clients using (false);
alter table clients disable row level security;
comment on table clients is null;
grant insert on clients to app_reader;
create type colour as enum ('red');
create domain percent as integer;
create schema billing;
create extension citext;
create procedure work() language sql as '';
create materialized view counts as select 1 as n;

--- then: everything is spelled differently
--> nothing
alter table clients alter created_at set default pg_catalog.now();
alter table clients drop constraint clients_frequency_check;
alter table clients add constraint clients_frequency_check check (frequency = any (array['WEEKLY', 'MONTHLY']::text[]));
create or replace view client_names as select clients.id, public.clients.name from public.clients;
