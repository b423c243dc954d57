select pg_catalog.format('%I.%I', n.nspname, c.conname) as name
from pg_catalog.pg_constraint c
join pg_catalog.pg_namespace n on n.oid = c.connamespace
where c.conrelid = any ($1) and c.condeferred
order by 1
