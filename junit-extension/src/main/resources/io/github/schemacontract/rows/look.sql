-- Tables as they are now.
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
where c.oid = any ($1::bigint[]::oid[])
