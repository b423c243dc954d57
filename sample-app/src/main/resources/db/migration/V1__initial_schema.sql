create table clients (
    id                  uuid         primary key default gen_random_uuid(),
    name                varchar(200) not null,
    email               varchar(254) not null,
    reporting_frequency varchar(20)  not null default 'MONTHLY',
    google_ads_enabled  boolean      not null default false,
    meta_access_token   text,
    created_at          timestamptz  not null default now(),
    constraint clients_email_key unique (email),
    constraint clients_reporting_frequency_check
        check (reporting_frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY'))
);

comment on table clients is 'Everyone the agency reports to';
comment on column clients.meta_access_token is 'Token for the client''s Meta ad account; never leaves the server';

create table profiles (
    id           uuid         primary key default gen_random_uuid(),
    email        varchar(254) not null,
    display_name varchar(120) not null,
    role         varchar(20)  not null default 'ANALYST',
    created_at   timestamptz  not null default now(),
    constraint profiles_email_key unique (email),
    constraint profiles_role_check
        check (role in ('ADMIN', 'ACCOUNT_MANAGER', 'ANALYST'))
);

comment on table profiles is 'The people of the agency';
