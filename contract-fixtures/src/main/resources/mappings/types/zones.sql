-- `ZonedDateTime`, `OffsetTime`, `@TimeZoneStorage`, `@TimeZoneColumn`

--- base
create table flight (
  id bigint primary key,
  zoned timestamptz,
  time timetz,
  local timestamp,
  utc timestamptz,
  kept timestamptz,
  kept_tz integer,
  own timestamptz,
  own_zone integer,
  automatic timestamptz,
  automatic_tz integer
);

--- then: an offset has no column
--> entity-column-missing public.flight.kept_tz, odd one out entities, at Flight#kept.zoneOffset
--! kept_tz
alter table flight drop kept_tz;

--- then: what keeps its zone in the database is kept without
--> entity-column-type[type] public.flight.zoned, odd one out entities, at Flight#zoned
--! No result found
alter table flight alter zoned type timestamp;

--- then: a time with an offset is one without
--> nothing
alter table flight alter time type time;
