-- Ordinary and partitioned tables of which a transaction has touched columns, constraints, indexes or types.
with parameters as (select ?::bigint as since),
types as (
  select t.oid from pg_catalog.pg_type t, parameters p where t.xmin::text::bigint >= p.since and t.typtype <> 'c'
  union
  select e.enumtypid from pg_catalog.pg_enum e, parameters p where e.xmin::text::bigint >= p.since
  union
  select d.contypid from pg_catalog.pg_constraint d, parameters p
  where d.xmin::text::bigint >= p.since and d.contypid <> 0
),
tables as (
  select c.oid from pg_catalog.pg_class c, parameters p where c.xmin::text::bigint >= p.since
  union
  select a.attrelid from pg_catalog.pg_attribute a, parameters p where a.xmin::text::bigint >= p.since
  union
  select d.conrelid from pg_catalog.pg_constraint d, parameters p where d.xmin::text::bigint >= p.since
  union
  select i.indrelid from pg_catalog.pg_index i, parameters p where i.xmin::text::bigint >= p.since
  union
  select a.attrelid from pg_catalog.pg_attribute a where a.atttypid in (select oid from types)
)
select c.oid::bigint, n.nspname, c.relname
from tables t
join pg_catalog.pg_class c on c.oid = t.oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and not c.relispartition
  and c.relpersistence <> 't'
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (
    select from pg_catalog.pg_depend x
    where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = c.oid and x.deptype = 'e'
  )
order by c.oid
