-- A schema that only one side has is one finding, whatever is in it.

--- base
create schema agency;
create table agency.clients (id integer primary key);
create sequence agency.invoices;
create schema archive;

--- instead: no migration creates a schema
--> missing-schema agency, odd one out migrations
create schema archive;

--- then: a migration creates a schema nobody agreed to
--> unexpected-schema billing, odd one out contract
create schema billing;
create table billing.invoices (id integer primary key);
create view billing.latest as select max(id) from billing.invoices;

--- then: a schema is renamed
--> missing-schema archive, odd one out migrations
--> unexpected-schema attic, odd one out contract
alter schema archive rename to attic;

--- then: a schema is created that is there
--> nothing
create schema if not exists agency;
