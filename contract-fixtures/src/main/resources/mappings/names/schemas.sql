-- Several schemas, with keys across, and a default schema

--- settings
hibernate.default_schema = billing

--- base
create schema identity;
create schema billing;
create sequence identity.people;
create table identity.person (id bigint primary key);
create table billing.bill (id bigint primary key, person_id bigint references identity.person);

--- then: a table is in the wrong schema
--> entity-table-missing billing.bill, odd one out entities, at Bill
--! relation "billing.bill" does not exist
alter table billing.bill set schema public;

--- then: the sequence is in the wrong schema
--> entity-sequence-missing identity.people, odd one out entities, at Person#id
--! relation "identity.people" does not exist
alter sequence identity.people set schema public;
