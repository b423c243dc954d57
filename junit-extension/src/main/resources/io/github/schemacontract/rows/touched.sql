-- Tables of which a transaction or a later one has written rows of the catalog, each with the table that it is a partition of,
-- or itself. Marks are those rows that change what rows a table can have: columns, constraints, unique keys and types; each
-- is one row as one statement wrote it. What else is touched, such as triggers and other indexes, has none; a foreign key
-- also touches the table that it refers to. PostgreSQL's own objects have numbers below 16384, and are not looked at.
-- "materialized" makes PostgreSQL read each catalog from its beginning to its end, which here takes least, and "offset 0" look
-- each table up.
with parameters as (select pg_catalog.age($1::text::pg_catalog.xid) as age),
types as (
  select t.oid, t.tableoid as relation, t.ctid, t.xmin from pg_catalog.pg_type t
  where t.typtype in ('d', 'e', 'r') and t.oid >= 16384 and pg_catalog.age(t.xmin) <= (select age from parameters)
  union all
  select e.enumtypid, e.tableoid, e.ctid, e.xmin from pg_catalog.pg_enum e
  where pg_catalog.age(e.xmin) <= (select age from parameters)
  union all
  select d.contypid, d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
  where d.contypid >= 16384 and pg_catalog.age(d.xmin) <= (select age from parameters)
),
written as materialized (
  select a.attrelid as oid, a.tableoid as relation, a.ctid, a.xmin from pg_catalog.pg_attribute a
  where pg_catalog.age(a.xmin) <= (select age from parameters)
  union all
  select d.conrelid, d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
  where d.conrelid <> 0 and pg_catalog.age(d.xmin) <= (select age from parameters)
  union all
  select i.indrelid, i.tableoid, i.ctid, i.xmin from pg_catalog.pg_index i
  where i.indisunique and pg_catalog.age(i.xmin) <= (select age from parameters)
  union all
  select a.attrelid, t.relation, t.ctid, t.xmin from pg_catalog.pg_attribute a
  join types t on t.oid = a.atttypid
  union all
  select c.oid, null, null, null from pg_catalog.pg_class c
  where c.relkind in ('r', 'p') and pg_catalog.age(c.xmin) <= (select age from parameters)
),
tables as (
  select w.oid,
    coalesce(
      pg_catalog.array_agg(w.relation::text || ' ' || w.ctid::text || ' ' || w.xmin::text) filter (where w.relation is not null),
      '{}') as marks
  from written w
  where w.oid >= 16384
  group by w.oid
)
select t.oid::bigint as oid, t.marks, r.oid::bigint as root, n.nspname as schema, r.relname as name
from tables t
cross join lateral (select * from pg_catalog.pg_class c where c.oid = t.oid and c.relkind in ('r', 'p') offset 0) c
cross join lateral (
  select * from pg_catalog.pg_class r where r.oid = coalesce(pg_catalog.pg_partition_root(c.oid), c.oid) offset 0) r
join pg_catalog.pg_namespace n on n.oid = r.relnamespace
where r.relpersistence <> 't'
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (
    select from pg_catalog.pg_depend x
    where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = r.oid and x.deptype = 'e'
    offset 0
  )
order by r.oid
