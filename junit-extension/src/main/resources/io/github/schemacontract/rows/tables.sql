-- The tables that hold the rows of the given ones: partitions instead of what they are partitions of.
with recursive tree as (
  select c.oid, c.relkind
  from pg_catalog.pg_class c
  where c.oid = any ($1) and c.relkind in ('r', 'p')
  union
  select c.oid, c.relkind
  from tree t
  join pg_catalog.pg_inherits i on i.inhparent = t.oid
  join pg_catalog.pg_class c on c.oid = i.inhrelid
  where t.relkind = 'p' and c.relkind in ('r', 'p')
)
select t.oid, n.nspname as schema, c.relname as name, r.oid as root,
       rn.nspname as root_schema, r.relname as root_name,
       case when c.relispartition then pg_catalog.pg_get_partition_constraintdef(c.oid) end as bound,
       array(select 'trigger ' || g.tgname from pg_catalog.pg_trigger g
             where g.tgrelid in (c.oid, r.oid) and not g.tgisinternal and g.tgenabled <> 'D'
             union
             select 'rule ' || w.rulename from pg_catalog.pg_rewrite w
             where w.ev_class in (c.oid, r.oid) and w.ev_type = '3' and w.ev_enabled <> 'D'
             order by 1) as reactions,
       pg_catalog.pg_relation_size(c.oid) = 0
         and not exists (select from pg_catalog.pg_inherits i where i.inhparent = c.oid) as empty
from tree t
join pg_catalog.pg_class c on c.oid = t.oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_class r
  on r.oid = case when c.relispartition then pg_catalog.pg_partition_root(c.oid) else c.oid end
join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
where t.relkind = 'r' or not exists (select from pg_catalog.pg_inherits i where i.inhparent = t.oid)
order by n.nspname, c.relname
