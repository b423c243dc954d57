-- The same where all since that moment was done by the transaction that is open: it holds a lock on each table that it made or
-- changed, so only these are looked at. "offset 0" makes PostgreSQL look each up.
with
\ir moment.sql
,
\ir locked.sql
,
\ir touched_types.sql
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
