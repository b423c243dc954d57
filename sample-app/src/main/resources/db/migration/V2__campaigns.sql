create table campaigns (
    id             uuid           primary key default gen_random_uuid(),
    client_id      uuid           not null references clients (id),
    name           varchar(200)   not null,
    platform       varchar(20)    not null,
    monthly_budget numeric(12, 2) not null,
    starts_on      date           not null,
    ends_on        date,
    created_at     timestamptz    not null default now(),
    constraint campaigns_client_id_name_key unique (client_id, name),
    constraint campaigns_platform_check check (platform in ('GOOGLE_ADS', 'META')),
    constraint campaigns_monthly_budget_check check (monthly_budget >= 0),
    constraint campaigns_ends_on_check check (ends_on >= starts_on)
);
