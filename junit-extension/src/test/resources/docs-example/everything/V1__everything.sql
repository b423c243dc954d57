create extension citext;

create schema agency;
comment on schema agency is 'What the agency keeps about its clients';
grant usage on schema agency to app_reader;

create type agency.report_status as enum ('draft', 'sent', 'archived');
create collation agency.german (provider = icu, locale = 'de-u-co-phonebk');
create type agency.money_amount as (value numeric(12, 2), currency char(3));
comment on column agency.money_amount.value is 'Net of tax';
create type agency.price_range as range (subtype = numeric);
create domain agency.email_address as text check (value ~ '@');
create sequence agency.report_number_seq start 1000 increment 50;

create table agency.clients (
    id         uuid primary key default gen_random_uuid(),
    user_id    uuid references auth.users (id) on delete cascade,
    code       text not null,
    name       varchar(200) not null,
    email      agency.email_address not null unique,
    tags       citext[] not null default '{}',
    frequency  text not null default 'monthly',
    active     boolean not null default true,
    label      text generated always as (code || ' ' || name) stored,
    updated_at timestamptz not null default now(),
    constraint clients_frequency_check check (frequency in ('weekly', 'monthly'))
);
comment on table agency.clients is 'Everyone the agency reports to';
comment on column agency.clients.code is 'Short name in file names';
create index clients_name_idx on agency.clients (lower(name)) where active;
alter table agency.clients enable row level security;
create policy "Clients see themselves" on agency.clients
    for select to app_reader using (user_id = current_setting('app.user_id')::uuid);
grant select on agency.clients to app_reader;
grant update (email) on agency.clients to app_reader;

create table agency.bookings (
    id        bigint generated always as identity primary key,
    client_id uuid not null references agency.clients (id) deferrable initially deferred,
    during    tstzrange not null,
    constraint bookings_during_excl exclude using gist (during with &&)
);

create statistics agency.bookings_stats (ndistinct) on client_id, during from agency.bookings;

create table agency.events (
    client_id uuid not null,
    at        timestamptz not null,
    kind      text not null default 'visit'
) partition by range (at);
comment on table agency.events is 'What happened to a client';
create index events_client_id_idx on agency.events (client_id);
create table agency.events_2024 partition of agency.events
    for values from ('2024-01-01') to ('2025-01-01');
create table agency.events_rest partition of agency.events default with (fillfactor = 70);
alter table agency.events_rest alter column kind set default 'unknown';

create view agency.active_clients as select id, name from agency.clients where active;
create materialized view agency.client_count as select count(*) as clients from agency.clients;

create function agency.touch() returns trigger language plpgsql as $$
begin
    new.updated_at := now();
    return new;
end;
$$;
create trigger clients_touch before update on agency.clients
    for each row execute function agency.touch();

create procedure agency.archive(before date) language sql as $$
    delete from agency.bookings where upper(during) < before
$$;

-- What a project adds to an object of the platform is the project's.
create index users_id_idx on auth.users (id);

insert into agency.clients (code, email, name, tags)
values ('none', 'nobody@example.org', 'Without a client', '{internal}');

create aggregate agency.total(amount numeric) (sfunc = numeric_add, stype = numeric, initcond = '0');

-- The database has another name wherever this runs.
do $$
begin
    execute format('alter database %I set search_path = agency, public', current_database());
    execute format('alter database %I set timezone = %L', current_database(), 'Europe/Berlin');
    execute format('alter role app_reader in database %I set statement_timeout = %L', current_database(), '5s');
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to app_reader', current_database());
end
$$;

create function agency.refuse() returns event_trigger language plpgsql as $$
begin
    raise exception 'Nothing is dropped here';
end;
$$;
create event trigger nothing_dropped on sql_drop when tag in ('DROP TABLE') execute function agency.refuse();

-- Only what is created from now on.
alter default privileges revoke execute on functions from public;
alter default privileges in schema agency grant select on tables to app_reader;
