-- A key that was added to a partitioned table alone is invalid until each partition has it.

--- base
create table events (id integer not null, at date not null, code text) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
alter table events add constraint events_pkey primary key (id, at);
create table logs (id integer not null, at date not null) partition by range (at);
create table logs_2024 partition of logs for values from ('2024-01-01') to ('2025-01-01');
alter table only logs add constraint logs_once unique (id, at);

--- then: the primary key is not there below
--> different-primary-key[validity] public.events.events_pkey, odd one out migrations
alter table events drop constraint events_pkey;
alter table only events add constraint events_pkey primary key (id, at);

--- then: the unique key is valid by now
--> different-unique[validity] public.logs.logs_once, odd one out contract
alter table logs_2024 add constraint logs_2024_once unique (id, at);
alter index logs_once attach partition logs_2024_once;

--- then: made in two steps, it is the same
--> nothing
alter table events drop constraint events_pkey;
alter table only events add constraint events_pkey primary key (id, at);
alter table events_2024 add constraint events_2024_pkey primary key (id, at);
alter index events_pkey attach partition events_2024_pkey;
