-- `@TenantId`

--- settings
fixtures.without_session_factory = true

--- base
create table ledger (id bigint primary key, tenant varchar(20) not null, note text);

--- then: the tenant has no column
--> entity-column-missing public.ledger.tenant, odd one out entities, at Ledger#tenant
alter table ledger drop tenant;

--- then: a row can belong to nobody
--> entity-column-nullable[nullability] public.ledger.tenant, odd one out entities, at Ledger#tenant
alter table ledger alter tenant drop not null;
