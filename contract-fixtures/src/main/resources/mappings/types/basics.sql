-- Numbers, texts, `java.time`, `UUID`, `Duration`, `Year`, `Currency`, `Locale`, `ZoneId`, `URL`

--- settings
hibernate.physical_naming_strategy = org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy

--- base
create table all_of_them (
  id integer primary key,
  text text,
  letter char(1) not null,
  letters varchar(255),
  yes boolean not null,
  maybe boolean,
  tiny smallint not null,
  small smallint not null,
  whole integer,
  big bigint,
  rough real not null,
  fine double precision not null,
  large numeric(38, 0),
  exact numeric(38, 2),
  bytes bytea,
  uuid uuid,
  day date,
  time time,
  clock timestamp,
  at timestamptz,
  offset_at timestamptz,
  zoned timestamptz,
  took numeric(21, 0),
  year integer,
  money varchar(3),
  language text,
  zone text,
  site text,
  month smallint,
  type text,
  time_zone text
);

--- then: yes and no are texts
--> entity-column-type[type] public.all_of_them.maybe, odd one out entities, at All#maybe
--! operator does not exist: character = boolean
alter table all_of_them alter maybe type char(1) using 'Y';

--- then: yes and no are numbers
--> entity-column-type[type] public.all_of_them.maybe, odd one out entities, at All#maybe
--! column "maybe" is of type integer but expression is of type boolean
alter table all_of_them alter maybe type integer using 1;

--- then: a duration is an interval
--> entity-column-type[type] public.all_of_them.took, odd one out entities, at All#took
--! column "took" is of type interval but expression is of type numeric
alter table all_of_them alter took type interval using '1s';

--- then: a day is a text
--> entity-column-type[type] public.all_of_them.day, odd one out entities, at All#day
--! operator does not exist: text < date
alter table all_of_them alter day type text;

--- then: a UUID is a text
--> entity-column-type[type] public.all_of_them.uuid, odd one out entities, at All#uuid
--! UUID
alter table all_of_them alter uuid type varchar(36);

--- then: bytes are a large object
--> entity-column-type[type] public.all_of_them.bytes, odd one out entities, at All#bytes
--! column "bytes" is of type oid but expression is of type bytea
alter table all_of_them alter bytes type oid using 1;
