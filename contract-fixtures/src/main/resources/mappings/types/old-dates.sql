-- `@Temporal`, `Date`, `Calendar`, `LocalDate`

--- base
create table shift (id bigint primary key, day date, begins timestamp, ends timestamp, booked date);

--- then: a day is a timestamp
--> warning entity-column-type[type] public.shift.booked, odd one out entities, at Shift#booked
alter table shift alter booked type timestamp;

--- then: a timestamp is a day
--> entity-column-type[type] public.shift.begins, odd one out entities, at Shift#begins
--! another time
alter table shift alter begins type date;
