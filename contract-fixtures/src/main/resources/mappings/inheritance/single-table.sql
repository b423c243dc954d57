-- `SINGLE_TABLE` with a discriminator

--- base
create table vehicle (
  id bigint primary key,
  kind varchar(10) not null check (kind in ('car', 'truck')),
  plate text,
  doors integer,
  load double precision
);

--- then: a column that only one subclass fills refuses null
--> entity-column-not-null[nullability] public.vehicle.doors, odd one out entities, at Car#doors
--! null value in column "doors"
alter table vehicle alter doors set not null;

--- then: there is no discriminator
--> entity-column-missing public.vehicle.kind, odd one out entities, at Vehicle
--! column "kind" of relation "vehicle" does not exist
alter table vehicle drop kind;

--- then: the discriminator is a number
--> entity-column-type[type] public.vehicle.kind, odd one out entities, at Vehicle
--! invalid input syntax for type integer: "car"
alter table vehicle drop kind;
alter table vehicle add kind integer not null;

--- then: a column of a subclass is not there
--> entity-column-missing public.vehicle.load, odd one out entities, at Truck#load
--! column "load" of relation "vehicle" does not exist
alter table vehicle drop load;
