-- The columns of a relation c.
cross join lateral (
  select
    coalesce(array_agg(a.attnum::bigint), '{}') as numbers,
    coalesce(array_agg(a.attname::text), '{}') as names,
    coalesce(array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod)), '{}') as types,
    coalesce(array_agg(a.attgenerated <> ''), '{}') as generated
  from pg_catalog.pg_attribute a
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) a
