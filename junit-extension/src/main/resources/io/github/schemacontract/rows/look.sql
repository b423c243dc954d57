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
\ir seen_columns.sql
where c.oid = any ($1::bigint[]::oid[])
