select c.oid, n.nspname as schema, c.relname as name,
  ds.description as comment,
  c.relrowsecurity as row_security, c.relforcerowsecurity as forced,
  case c.relpersistence when 'u' then 'unlogged' end as persistence,
  case when c.reloftype <> 0 then c.reloftype::regtype::text end as row_type,
  case when not c.relispartition then parents.names end as inherits,
  case when c.relispartition then parents.names || ' ' || pg_get_expr(c.relpartbound, c.oid) end as partition_of,
  pg_get_partkeydef(c.oid) as partition_by,
  quote_ident(s.srvname) || coalesce((
    select ' options (' || string_agg(quote_ident(o.option_name) || ' ' || quote_literal(o.option_value), ', '
      order by o.option_name collate "C") || ')'
    from pg_options_to_table(f.ftoptions) o), '') as server,
  case when am.amname <> 'heap' then quote_ident(am.amname) end as access_method,
  (select string_agg(p.prefix || quote_ident(o.option_name) || '=' || case
      -- A truth value is kept as it was written.
      when o.option_name in ('autovacuum_enabled', 'user_catalog_table', 'vacuum_truncate')
        then o.option_value::boolean::text
      when o.option_value ~ '^[a-z]+$|^-?[0-9.]+$' then o.option_value
      else quote_literal(o.option_value) end, ', ' order by p.prefix, o.option_name collate "C")
    from (values ('', c.reloptions), ('toast.', t.reloptions)) p(prefix, options)
    cross join lateral pg_options_to_table(p.options) o) as storage_parameters,
  case when c.relkind <> 'f' then case c.relreplident when 'n' then 'nothing' when 'f' then 'full'
    when 'i' then 'using index ' || (
      select quote_ident(ic.relname) from pg_index i join pg_class ic on ic.oid = i.indexrelid
      where i.indrelid = c.oid and i.indisreplident) end end as replica_identity,
  (select quote_ident(ic.relname) from pg_index i join pg_class ic on ic.oid = i.indexrelid
    where i.indrelid = c.oid and i.indisclustered) as cluster_on
from pg_class c
left join pg_description ds on ds.objoid = c.oid and ds.classoid = 'pg_class'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = c.relnamespace
left join pg_class t on t.oid = c.reltoastrelid
left join pg_am am on am.oid = c.relam
left join pg_foreign_table f on f.ftrelid = c.oid
left join pg_foreign_server s on s.oid = f.ftserver
cross join lateral (
  select string_agg(i.inhparent::regclass::text, ', ' order by i.inhparent::regclass::text collate "C") as names
  from pg_inherits i where i.inhrelid = c.oid) parents
where c.relkind in ('r', 'p', 'f')
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
