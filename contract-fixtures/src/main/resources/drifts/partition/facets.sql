-- Partitioned tables and their partitions.

--- base
create table events (id bigint generated always as identity, at timestamptz not null, kind text default 'x', body text)
  partition by range (at);
alter table events add constraint events_pkey primary key (id, at, kind);
alter table events add constraint events_kind_check check (kind <> '');
create index events_kind_idx on events (kind);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events (body default 'none') for values from ('2025-01-01') to ('2026-01-01')
  partition by list (kind);
create table events_2025_a partition of events_2025 for values in ('a', 'b');
create table events_2025_rest partition of events_2025 default;
create index events_2024_body_idx on events_2024 (body);
alter table events_2024 add constraint events_2024_body_check check (body <> '');
create table events_2026 (body text not null, kind text not null constraint events_kind_check check (kind <> ''), at timestamptz not null, id bigint not null);
alter table events attach partition events_2026 for values from ('2026-01-01') to (maxvalue);
alter table events_2026 alter body drop not null;
comment on column events_2024.kind is 'As in events';
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger events_touch before insert on events for each row execute function touch();
create trigger events_2024_touch before insert on events_2024 for each row execute function touch();
create table event_notes (event bigint, at timestamptz, kind text, foreign key (event, at, kind) references events (id, at, kind));
create table measures (city text collate "C", n integer) partition by hash (lower(city) text_pattern_ops, n);
create table measures_0 partition of measures for values with (modulus 2, remainder 0);
create table measures_1 partition of measures for values with (modulus 2, remainder 1);

--- then: a partition is gone
--> missing-table public.events_2025_a, odd one out migrations
alter table events_2025 detach partition events_2025_a;
drop table events_2025_a;

--- then: a partition is gone, with all below it
--> missing-table public.events_2025, odd one out migrations
alter table events detach partition events_2025;
drop table events_2025;

--- then: there is one more
--> unexpected-table public.events_old, odd one out contract
create table events_old partition of events for values from (minvalue) to ('2024-01-01');

--- then: it is detached
--> different-table[partition of] public.events_2024, odd one out migrations
alter table events detach partition events_2024;

--- then: other bounds
--> different-table[partition of] public.events_2024, odd one out none
alter table events detach partition events_2024;
alter table events attach partition events_2024 for values from ('2024-01-01') to ('2024-07-01');

--- then: another default of a partition
--> different-column[override] public.events_2025.body, odd one out none
alter table events_2025 alter body set default 'nothing';

--- then: a partition has the default of its parent
--> different-column[override] public.events_2025.body, odd one out migrations
alter table events_2025 alter body drop default;

--- then: a partition refuses null
--> different-column[override] public.events_2024.body, odd one out contract
alter table events_2024 alter body set not null;

--- then: a column of all
--> unexpected-column public.events.more, odd one out contract
alter table events add more text;

--- then: a column of all has another type
--> different-column[type] public.events.body, odd one out none
drop index events_2024_body_idx;
alter table events_2024 drop constraint events_2024_body_check;
alter table events alter body type varchar(9);
create index events_2024_body_idx on events_2024 (body text_ops);
alter table events_2024 add constraint events_2024_body_check check (body::text <> '');

--- then: a partition's own index is gone
--> missing-index public.events_2024.events_2024_body_idx, odd one out migrations
drop index events_2024_body_idx;

--- then: an index of all is gone
--> missing-index public.events.events_kind_idx, odd one out migrations
drop index events_kind_idx;

--- then: an index waits for its partitions
--> different-index[validity] public.events.events_kind_idx, odd one out migrations
drop index events_kind_idx;
create index events_kind_idx on only events (kind);

--- then: a rule of all is gone
--> missing-check public.events.events_kind_check, odd one out migrations
alter table events drop constraint events_kind_check;

--- then: a trigger of all is gone
--> missing-trigger public.events.events_touch, odd one out migrations
drop trigger events_touch on events;

--- then: a comment of a partition's column
--> different-column[comment] public.events_2024.kind, odd one out none
comment on column events_2024.kind is 'Other';

--- instead: partitions are made in another way and order
--> nothing
create table public.events (id bigint generated always as identity, at timestamp with time zone, kind text default 'x'::text constraint events_kind_check check (kind <> ''), body text, primary key (id, at, kind))
  partition by range (at);
create table events_2026 partition of events for values from ('2026-01-01 00:00:00+00') to (maxvalue);
alter table events_2026 alter kind drop default;
create table events_2025 (like events including defaults including constraints) partition by list (kind);
alter table events_2025 alter body set default 'none';
alter table events attach partition events_2025 for values from ('2025-01-01') to ('2026-01-01');
create table events_2025_rest partition of events_2025 default;
create table events_2025_a partition of events_2025 for values in ('a', 'b');
create table events_2024 partition of events (body default null check (body <> '')) for values from ('2024-01-01') to ('2025-01-01');
create index my_own_name on events_2024 (kind);
create index events_kind_idx on events (kind);
create index events_2024_body_idx on events_2024 (body);
comment on column events_2024.kind is 'As in events';
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger events_touch before insert on events for each row execute function touch();
create trigger events_2024_touch before insert on events_2024 for each row execute function touch();
create table event_notes (event bigint, at timestamptz, kind text, foreign key (event, at, kind) references events (id, at, kind));
create table measures (city text collate "C", n integer) partition by hash (lower(city) text_pattern_ops, n int4_ops);
create table measures_1 partition of measures for values with (remainder 1, modulus 2);
create table measures_0 partition of measures for values with (modulus 2, remainder 0);
