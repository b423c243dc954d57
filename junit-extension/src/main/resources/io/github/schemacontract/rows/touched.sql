-- Tables of which transactions have written rows of the catalog since a moment ($1 the transaction that was the next one then, $2
-- the one that the session had open then), each with the table that it is a partition of,
-- or itself. Marks are those rows that change what rows a table can have: columns, constraints, unique keys and types; each
-- is one row as one statement wrote it. What else is touched, such as triggers and other indexes, has none; a foreign key
-- also touches the table that it refers to. PostgreSQL's own objects have numbers below 16384, and are not looked at.
-- "materialized" makes PostgreSQL read each catalog from its beginning to its end, which here takes least, and "offset 0" look
-- each table up.
with parameters as (
  select pg_catalog.age(
    case
      when $2::bigint > 0
        and $2 = coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296, 0) then $2
      else $1::bigint
    end::text::pg_catalog.xid) as age
),
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
select t.oid::bigint as oid, t.marks, r.oid::bigint as root, n.nspname as root_schema, r.relname as root_name,
  cn.nspname as schema, c.relname as name, a.numbers, a.names, a.types, a.generated,
  coalesce(
    (select k.indkey::smallint[]::bigint[] from pg_catalog.pg_index k where k.indrelid = c.oid and k.indisprimary),
    '{}') as key
from tables t
cross join lateral (select * from pg_catalog.pg_class c where c.oid = t.oid and c.relkind in ('r', 'p') offset 0) c
cross join lateral (
  select * from pg_catalog.pg_class r where r.oid = coalesce(pg_catalog.pg_partition_root(c.oid), c.oid) offset 0) r
join pg_catalog.pg_namespace n on n.oid = r.relnamespace
join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
cross join lateral (
  select
    coalesce(array_agg(a.attnum::bigint), '{}') as numbers,
    coalesce(array_agg(a.attname::text), '{}') as names,
    coalesce(array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod)), '{}') as types,
    coalesce(array_agg(a.attgenerated <> ''), '{}') as generated
  from pg_catalog.pg_attribute a
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) a
where r.relpersistence <> 't'
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (
    select from pg_catalog.pg_depend x
    where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = r.oid and x.deptype = 'e'
    offset 0
  )
order by r.oid
