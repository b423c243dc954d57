-- A partition comes later than its table.

--- V1__events.sql
create table events (id int, day date not null, kind text) partition by range (day);
create table events_25 partition of events for values from ('2025-01-01') to ('2026-01-01');

--- V2__places.sql
create table places (id int primary key);

--- V3__events_26.sql
create table events_26 partition of events for values from ('2026-01-01') to ('2027-01-01');

--- case: its rows violate what is added
--> every backup: migration-failed V4__kind.sql
--> backup at 2: nothing
--> backup at 3: migration-failed V4__kind.sql
--- V4__kind.sql
alter table events_26 add constraint kind_known check (kind = 'sold');

--- case: its rows are made to fit
--> every backup: nothing
--- V4__kind.sql
update events_26 set kind = 'sold';
alter table events_26 add constraint kind_known check (kind = 'sold');
