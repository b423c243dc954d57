select c.conrelid as table, c.conname as name, pg_catalog.pg_get_constraintdef(c.oid) as definition,
       pg_catalog.pg_get_expr(c.conbin, c.conrelid) as condition
from pg_catalog.pg_constraint c
where c.conrelid = any ($1) and c.contype = 'c'
order by c.conrelid, c.conname
