create type report_status as enum ('draft', 'sent', 'archived');

-- Hibernate takes numbers in blocks; the increment is the allocation size of the entity.
create sequence report_number_seq increment by 50;

create table reports (
    id           bigint         primary key,
    client_id    uuid           not null references clients (id),
    title        varchar(200)   not null,
    status       report_status  not null default 'draft',
    period_start date           not null,
    period_end   date           not null,
    total_spend  numeric(14, 2) not null default 0,
    commentary   text,
    sent_at      timestamptz,
    version      integer        not null default 0,
    created_at   timestamptz    not null default now(),
    constraint reports_period_check check (period_end >= period_start)
);
