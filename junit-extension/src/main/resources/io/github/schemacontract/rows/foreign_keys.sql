-- A foreign key to a partitioned table has a constraint for each partition; only the first counts.
select c.conrelid as table, c.conname as name, pg_catalog.pg_get_constraintdef(c.oid) as definition,
       c.confrelid as parent, n.nspname as parent_schema, p.relname as parent_name, p.relkind = 'r' as parent_only, c.confmatchtype = 'f' as match_full,
       array(select a.attname from pg_catalog.unnest(c.conkey) with ordinality as k(number, place)
             join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by place) as columns,
       array(select a.attname from pg_catalog.unnest(c.confkey) with ordinality as k(number, place)
             join pg_catalog.pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by place) as parent_columns
from pg_catalog.pg_constraint c
join pg_catalog.pg_class p on p.oid = c.confrelid
join pg_catalog.pg_namespace n on n.oid = p.relnamespace
where c.conrelid = any ($1) and c.contype = 'f'
  and not exists (select from pg_catalog.pg_constraint o where o.oid = c.conparentid and o.conrelid = c.conrelid)
order by c.conrelid, c.conname
