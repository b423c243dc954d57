-- Settings as they were, in the order of restored.sql; afterwards they are as rows are made with. Values are printed the same
-- whatever the session prefers. Catalogs are not read whole: what is planned while they are small stays as they grow. It then
-- looks dear, which is no reason to compile it. "offset 0" makes PostgreSQL read all before it sets any.
select before.settings, pg_catalog.current_schemas(true)::text as path,
  pg_catalog.set_config('bytea_output', 'hex', true),
  pg_catalog.set_config('datestyle', 'ISO, YMD', true),
  pg_catalog.set_config('enable_seqscan', 'off', true),
  pg_catalog.set_config('extra_float_digits', '1', true),
  pg_catalog.set_config('intervalstyle', 'postgres', true),
  pg_catalog.set_config('jit', 'off', true),
  pg_catalog.set_config('plan_cache_mode', 'force_generic_plan', true),
  pg_catalog.set_config('timezone', 'UTC', true),
  pg_catalog.set_config('xmloption', 'content', true)
from (
  select array[
    pg_catalog.current_setting('bytea_output'),
    pg_catalog.current_setting('datestyle'),
    pg_catalog.current_setting('enable_seqscan'),
    pg_catalog.current_setting('extra_float_digits'),
    pg_catalog.current_setting('intervalstyle'),
    pg_catalog.current_setting('jit'),
    pg_catalog.current_setting('plan_cache_mode'),
    pg_catalog.current_setting('timezone'),
    pg_catalog.current_setting('xmloption')
  ] as settings
  offset 0) before
