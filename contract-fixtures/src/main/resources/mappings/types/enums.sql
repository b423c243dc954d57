-- A named PostgreSQL enum, with `columnDefinition`

--- base
create type parcel_state as enum ('PACKED', 'SENT');
create type state as enum ('PACKED', 'SENT');
create table parcel (id bigint primary key, state parcel_state not null);
create function other_program() returns integer language sql as 'select 1';

--- then: the enum has a label that Java does not know, and somebody writes it
--> entity-enum-label-unknown[labels] public.parcel.state, odd one out entities, at Parcel#state
--! No enum constant
alter type parcel_state add value 'LOST';
create or replace function other_program() returns integer language plpgsql as $$
begin
  update parcel set state = 'LOST';
  return 1;
end
$$;

--- then: the labels stand in another order
--> nothing
alter table parcel drop state;
drop type parcel_state;
create type parcel_state as enum ('SENT', 'PACKED');
alter table parcel add state parcel_state not null;
