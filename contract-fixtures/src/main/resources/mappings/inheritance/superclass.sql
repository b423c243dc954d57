-- `@MappedSuperclass`, with a generic id, `@Version`, `@CreationTimestamp`

--- base
create table customer (
  id bigint primary key,
  version integer not null,
  made timestamptz not null,
  updatedat timestamptz,
  name text
);

--- then: the migration has the name that is overridden
--> entity-column-missing public.customer.made, odd one out entities, at Customer#createdAt
--! column "made" of relation "customer" does not exist
alter table customer rename made to createdat;

--- then: the version is not there
--> entity-column-missing public.customer.version, odd one out entities, at Customer#version
--! column "version" of relation "customer" does not exist
alter table customer drop version;

--- then: a moment is kept without its zone
--> entity-column-type[type] public.customer.updatedat, odd one out entities, at Customer#updatedAt
--! No result found
alter table customer alter updatedat type timestamp;
