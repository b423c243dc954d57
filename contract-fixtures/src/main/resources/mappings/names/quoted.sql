-- `hibernate.globally_quoted_identifiers`

--- settings
hibernate.globally_quoted_identifiers = true

--- base
create table "Order" (id bigint primary key, "orderedAt" timestamptz);

--- then: the migration writes no quotes
--> entity-table-missing public."Order", odd one out entities, at Order
--! relation "Order" does not exist
drop table "Order";
create table "order" (id bigint primary key, orderedat timestamptz);
