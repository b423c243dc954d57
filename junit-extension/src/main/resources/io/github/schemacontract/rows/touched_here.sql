-- What the open transaction has done to tables, as touched.sql tells it. It holds a lock on each that it made, changed or dropped,
-- so only these are looked at. "offset 0" makes PostgreSQL look each up.
with
\ir locked.sql
,
found as materialized (
  select l.oid, c.oid is null as vanished, c.xmin
  from locked l
  left join lateral (select c.oid, c.relkind, c.xmin from pg_catalog.pg_class c where c.oid = l.oid offset 0) c on true
  where c.oid is null or c.relkind in ('r', 'p')
),
vanished as (
  select f.oid from found f where f.vanished
),
parameters as (
  select pg_catalog.age((pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296)::text::pg_catalog.xid) as age
),
written_types as materialized (
  select t.oid, t.relation, t.ctid, t.xmin, t.kind
  from (
    select t.oid, t.tableoid as relation, t.ctid, t.xmin, t.typtype as kind from pg_catalog.pg_type t
    where t.typtype in ('d', 'e', 'r', 'm') or t.typtype = 'b' and t.typcategory <> 'A'
    union all
    select e.enumtypid, e.tableoid, e.ctid, e.xmin, 'l' from pg_catalog.pg_enum e
    union all
    select d.contypid, d.tableoid, d.ctid, d.xmin, 'c' from pg_catalog.pg_constraint d
    where d.contypid >= 16384) t
  where pg_catalog.age(t.xmin) <= (select age from parameters)
),
-- Labels only of enums that were there before: what uses a new type is new itself.
types as (
  select t.oid, t.relation, t.ctid, t.xmin
  from written_types t
  where t.kind in ('d', 'c')
    or t.kind = 'l' and not exists (select from written_types e where e.oid = t.oid and e.kind = 'e')
),
types_changed as (
  select exists (select from written_types)
    or exists (select from pg_catalog.pg_namespace n where pg_catalog.age(n.xmin) <= (select age from parameters)) as changed
),
written as materialized (
  select f.oid, a.relation, a.ctid, a.xmin
  from found f
  cross join lateral (
    select a.tableoid as relation, a.ctid, a.xmin from pg_catalog.pg_attribute a
    where a.attrelid = f.oid
    union all
    select d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
    where d.conrelid = f.oid
    union all
    select i.tableoid, i.ctid, i.xmin from pg_catalog.pg_index i
    where i.indrelid = f.oid and i.indisunique
    union all
    select null, null, f.xmin) a
  where not f.vanished and pg_catalog.age(a.xmin) <= (select age from parameters)
  union all
  select a.attrelid, t.relation, t.ctid, t.xmin from pg_catalog.pg_attribute a
  join types t on t.oid = a.atttypid
),
\ir touched_tables.sql
