-- A version was skipped when later ones were deployed.

--- V1__clients.sql
create table clients (id int primary key, name text not null);
--- V2__phone.sql
alter table clients add phone text;

--- case: a later one works only without it
--> backup at 3 without 2: refused
--> every backup: migration-failed V3__phone.sql
--> every backup: contract-missing schema-contract.yaml
--- V3__phone.sql
alter table clients add phone text;

--- case: the tool refuses to go back
--> backup at 3 without 2: refused
--> every backup: nothing
--- V3__fax.sql
alter table clients add fax text;
