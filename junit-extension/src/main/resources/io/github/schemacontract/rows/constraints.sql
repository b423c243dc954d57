-- Checks, foreign keys, and what judges only when a transaction ends. A foreign key to a partitioned table has a constraint for
-- each partition; only the first counts.
select c.conrelid as table, c.conname as name,
       case
         when c.contype = 'c' then 'check'
         when c.contype = 'f'
           and not exists (select from pg_catalog.pg_constraint o where o.oid = c.conparentid and o.conrelid = c.conrelid)
         then 'foreign key'
         else ''
       end as kind,
       case when c.contype = 'c' then pg_catalog.pg_get_expr(c.conbin, c.conrelid) end as condition,
       case when c.condeferred then pg_catalog.format('%I.%I', cn.nspname, c.conname) end as deferred,
       c.contype = 'f' and not c.condeferrable
         and coalesce((pg_catalog.to_jsonb(c) ->> 'conenforced')::boolean, true)
         and not exists (select from pg_catalog.pg_trigger g where g.tgconstraint = c.oid and g.tgenabled in ('D', 'R'))
         and pg_catalog.current_setting('session_replication_role') <> 'replica' as judged,
       c.confrelid as parent, n.nspname as parent_schema, p.relname as parent_name, p.relkind = 'r' as parent_only,
       c.confmatchtype = 'f' as match_full,
       array(select a.attname from pg_catalog.unnest(c.conkey) with ordinality as k(number, place)
             join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number
             where c.contype = 'f' order by place) as columns,
       array(select a.attname from pg_catalog.unnest(c.confkey) with ordinality as k(number, place)
             join pg_catalog.pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number
             where c.contype = 'f' order by place) as parent_columns
from pg_catalog.pg_constraint c
join pg_catalog.pg_namespace cn on cn.oid = c.connamespace
left join lateral (select * from pg_catalog.pg_class p where p.oid = c.confrelid offset 0) p on c.contype = 'f'
left join pg_catalog.pg_namespace n on n.oid = p.relnamespace
where c.conrelid = any ($1) and (c.contype in ('c', 'f') or c.condeferred)
order by c.conrelid, c.conname
