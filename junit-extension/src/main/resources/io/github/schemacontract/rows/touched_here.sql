-- The tables that the open transaction has touched, as touched.sql tells them. It holds a lock on each that it made or changed, so
-- only these are looked at. "offset 0" makes PostgreSQL look each up.
with
parameters as (
  select pg_catalog.age((pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296)::text::pg_catalog.xid) as age
)
,
\ir locked.sql
,
-- Only of those that were there before: what uses a new type is new itself.
types as (
  select t.oid, t.tableoid as relation, t.ctid, t.xmin from pg_catalog.pg_type t
  where t.typtype = 'd' and pg_catalog.age(t.xmin) <= (select age from parameters)
  union all
  select e.enumtypid, e.tableoid, e.ctid, e.xmin from pg_catalog.pg_enum e
  where pg_catalog.age(e.xmin) <= (select age from parameters)
    and not exists (
      select from pg_catalog.pg_type t
      where t.oid = e.enumtypid and pg_catalog.age(t.xmin) <= (select age from parameters)
      offset 0)
  union all
  select d.contypid, d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
  where d.contypid >= 16384 and pg_catalog.age(d.xmin) <= (select age from parameters)
),
written as materialized (
  select l.oid, a.relation, a.ctid, a.xmin
  from locked l
  cross join lateral (
    select a.tableoid as relation, a.ctid, a.xmin from pg_catalog.pg_attribute a
    where a.attrelid = l.oid and pg_catalog.age(a.xmin) <= (select age from parameters)
    union all
    select d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
    where d.conrelid = l.oid and pg_catalog.age(d.xmin) <= (select age from parameters)
    union all
    select i.tableoid, i.ctid, i.xmin from pg_catalog.pg_index i
    where i.indrelid = l.oid and i.indisunique and pg_catalog.age(i.xmin) <= (select age from parameters)
    union all
    select null, null, null from pg_catalog.pg_class c
    where c.oid = l.oid and c.relkind in ('r', 'p') and pg_catalog.age(c.xmin) <= (select age from parameters)
    offset 0) a
  union all
  select a.attrelid, t.relation, t.ctid, t.xmin from pg_catalog.pg_attribute a
  join types t on t.oid = a.atttypid
),
\ir touched_tables.sql
