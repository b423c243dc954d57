alter table clients   add column updated_at timestamptz not null default now();
alter table campaigns add column updated_at timestamptz not null default now();
alter table reports   add column updated_at timestamptz not null default now();

create function touch_updated_at() returns trigger
    language plpgsql
as $$
begin
    new.updated_at := now();
    return new;
end;
$$;

create trigger clients_touch_updated_at
    before update on clients
    for each row execute function touch_updated_at();

create trigger campaigns_touch_updated_at
    before update on campaigns
    for each row execute function touch_updated_at();

create trigger reports_touch_updated_at
    before update on reports
    for each row execute function touch_updated_at();
