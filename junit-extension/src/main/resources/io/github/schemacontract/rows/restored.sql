-- Sets what meanwhile.sql has told back.
select
  pg_catalog.set_config('bytea_output', before.settings[1], true),
  pg_catalog.set_config('datestyle', before.settings[2], true),
  pg_catalog.set_config('enable_seqscan', before.settings[3], true),
  pg_catalog.set_config('extra_float_digits', before.settings[4], true),
  pg_catalog.set_config('intervalstyle', before.settings[5], true),
  pg_catalog.set_config('jit', before.settings[6], true),
  pg_catalog.set_config('plan_cache_mode', before.settings[7], true),
  pg_catalog.set_config('timezone', before.settings[8], true),
  pg_catalog.set_config('xmloption', before.settings[9], true)
from (select $1::text[] as settings) before
