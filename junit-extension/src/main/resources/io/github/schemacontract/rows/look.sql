-- Tables as they are now, of those asked for that a transaction has touched.
select
  c.oid::bigint as oid,
  n.nspname as schema,
  c.relname as name,
  a.numbers,
  a.names,
  a.types,
  a.generated,
  coalesce(
    (select k.indkey::smallint[]::bigint[] from pg_catalog.pg_index k where k.indrelid = c.oid and k.indisprimary),
    '{}') as key
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select
    coalesce(array_agg(a.attnum::bigint), '{}') as numbers,
    coalesce(array_agg(a.attname::text), '{}') as names,
    coalesce(array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod)), '{}') as types,
    coalesce(array_agg(a.attgenerated <> ''), '{}') as generated
  from pg_catalog.pg_attribute a
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) a
cross join (select pg_catalog.age(?::text::pg_catalog.xid) as age) p
where c.oid = any (?::bigint[]::oid[])
  and (
    pg_catalog.age(c.xmin) <= p.age
    or exists (
      select from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and pg_catalog.age(a.xmin) <= p.age
    )
  )
