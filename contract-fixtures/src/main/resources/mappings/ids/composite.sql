-- `@IdClass` and `@EmbeddedId`, and a key to a composite id

--- base
create table seat (seat_row integer, number integer, primary key (seat_row, number));
create table booking (
  show varchar(3),
  day integer,
  seat_row integer,
  seat_number integer,
  primary key (show, day),
  foreign key (seat_row, seat_number) references seat (seat_row, number)
);

--- then: the primary key has one column only
--> entity-primary-key-missing public.booking."show,day", odd one out entities, at Booking
alter table booking drop constraint booking_pkey;
alter table booking add primary key (show);
alter table booking alter day set not null;

--- then: the foreign key is lost
--> entity-foreign-key-missing public.booking."seat_number,seat_row", odd one out entities, at Booking#seat
alter table booking drop constraint booking_seat_row_seat_number_fkey;

--- then: a column of the id is missing, and another is too many
--> entity-column-missing public.booking.day, odd one out entities, at Booking#key.day
--> entity-unmapped-required-column public.booking.note, odd one out entities, at Booking
--! column "day" of relation "booking" does not exist
alter table booking drop day;
alter table booking add primary key (show);
alter table booking add note text not null;

--- then: the columns stand in another order
--> nothing
drop table booking;
create table booking (
  seat_number integer,
  seat_row integer,
  day integer,
  show varchar(3),
  primary key (day, show),
  foreign key (seat_number, seat_row) references seat (number, seat_row)
);
