-- `@JdbcTypeCode`: interval, inet, named enum, long text; arrays, and lists as arrays

--- base
create type mood as enum ('CALM', 'WILD');
create table device (
  id bigint primary key,
  uptime interval,
  address inet,
  labels varchar(255)[],
  ports integer[],
  names text[],
  mood mood,
  moods smallint[],
  summary text
);

--- then: the enum lacks a constant
--> entity-enum-label-missing[labels] public.device.mood, odd one out entities, at Device#mood
--! invalid input value for enum mood: "CALM"
alter table device drop mood;
drop type mood;
create type mood as enum ('WILD');
alter table device add mood mood;

--- then: the enum is a text
--> warning entity-column-type[type] public.device.mood, odd one out entities, at Device#mood
alter table device alter mood type text;

--- then: an array is one value
--> entity-column-type[type] public.device.ports, odd one out entities, at Device#ports
--! column "ports" is of type integer but expression is of type integer[]
alter table device alter ports type integer using 1;

--- then: an array of texts is one of another type of text
--> warning entity-column-type[type] public.device.labels, odd one out entities, at Device#labels
--! operator does not exist: text[] @> character varying[]
alter table device alter labels type text[];

--- then: an array of texts has other lengths
--> nothing
alter table device alter labels type varchar(50)[];

--- then: an array is a text
--> entity-column-type[type] public.device.labels, odd one out entities, at Device#labels
--! operator does not exist: text @> character varying[]
alter table device alter labels type text;

--- then: an array has other elements
--> entity-column-type[type] public.device.ports, odd one out entities, at Device#ports
--! operator does not exist
alter table device alter ports type text[];

--- then: the address is a text
--> entity-column-type[type] public.device.address, odd one out entities, at Device#address
--! operator does not exist: text = inet
alter table device alter address type text;
