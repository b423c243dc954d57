select e.oid, e.extname as name, n.nspname as schema
from pg_extension e join pg_namespace n on n.oid = e.extnamespace
where n.nspname <> 'pg_catalog'
