-- What can stand in the way of a row, as PostgreSQL prints it; asked where something does.
select c.conrelid as table, c.conname as name, pg_catalog.pg_get_constraintdef(c.oid) as definition
from pg_catalog.pg_constraint c
where c.conrelid = any ($1)
union all
select i.indrelid, c.relname, pg_catalog.pg_get_indexdef(c.oid)
from pg_catalog.pg_index i
join pg_catalog.pg_class c on c.oid = i.indexrelid
where i.indrelid = any ($1) and i.indisunique
  and not exists (select from pg_catalog.pg_constraint o where o.conrelid = i.indrelid and o.conindid = c.oid)
