-- What of it are tables, as they are now; what vanished; and a row without number where types may be others.
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
\ir seen_columns.sql
where r.relpersistence <> 't'
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (
    select from pg_catalog.pg_depend x
    where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = r.oid and x.deptype = 'e'
    offset 0
  )
union all
select v.oid::bigint, null, null, null, null, null, null, null, null, null, null, null from vanished v
union all
select null, null, null, null, null, null, null, null, null, null, null, null from types_changed t where t.changed
order by root
