select ic.oid, n.nspname as schema, c.relname as relation, ic.relname as name,
  ds.description as comment,
  -- Only a column that is an expression can have one.
  case when i.indexprs is not null then (
    select string_agg(a.attnum || '=' || a.attstattarget, ', ' order by a.attnum)
    from pg_attribute a
    where a.attrelid = ic.oid and a.attstattarget <> -1) end as statistics_target,
  i.indisunique as is_unique, i.indisvalid as valid,
  substr(
    pg_get_indexdef(i.indexrelid),
    length(
      case when i.indisunique then 'CREATE UNIQUE INDEX ' else 'CREATE INDEX ' end
        || quote_ident(ic.relname) || case ic.relkind when 'I' then ' ON ONLY ' else ' ON ' end
        || quote_ident(n.nspname) || '.' || quote_ident(c.relname) || ' USING ') + 1) as definition,
  pg_get_expr(i.indpred, i.indrelid) as predicate,
  case when 0 = any ((i.indkey::int2[])[0 : i.indnkeyatts - 1]) then '{}' else array(
    select (select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = num)
    from unnest((i.indkey::int2[])[0 : i.indnkeyatts - 1]) num) end as columns
from pg_index i
left join pg_description ds on ds.objoid = i.indexrelid and ds.classoid = 'pg_class'::regclass and ds.objsubid = 0
join pg_class ic on ic.oid = i.indexrelid
join pg_class c on c.oid = i.indrelid
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'm')
  -- The index of a partition that comes from its parent's.
  and not exists (select from pg_inherits h where h.inhrelid = ic.oid)
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_constraint con where con.conindid = i.indexrelid and con.contype in ('p', 'u', 'x'))
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid in (c.oid, ic.oid) and e.deptype = 'e')
