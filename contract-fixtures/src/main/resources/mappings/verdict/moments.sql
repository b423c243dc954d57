-- Moments, and times on a clock

--- base
create table event (id bigint primary key, at timestamptz, clock timestamp);

--- then: a moment is in a timestamp without time zone
--> entity-column-type[type] public.event.at, odd one out entities, at Event#at
--! another time: falsetrue
alter table event alter at type timestamp;

--- then: a time on a clock is in a timestamp with time zone
--> entity-column-type[type] public.event.clock, odd one out entities, at Event#clock
--! another time: truefalse
alter table event alter clock type timestamptz;

--- then: they are kept less precisely
--> nothing
alter table event alter at type timestamptz(3), alter clock type timestamp(0);
