select c.oid, n.nspname as schema, c.relname as name, c.relkind as kind,
  ds.description as comment,
  pg_get_viewdef(c.oid) as definition,
  -- A truth value is kept as it was written; off is the default.
  array(
    select p.prefix || o.option_name || '='
      || case when truth.it then o.option_value::boolean::text else o.option_value end
    from (values ('', c.reloptions), ('toast.', t.reloptions)) p(prefix, options)
    cross join lateral pg_options_to_table(p.options) o
    cross join lateral (select o.option_name in ('security_barrier', 'security_invoker') as it) truth
    where not truth.it or o.option_value::boolean) as options,
  case when am.amname <> 'heap' then quote_ident(am.amname) end as access_method,
  (select quote_ident(ic.relname) from pg_index i join pg_class ic on ic.oid = i.indexrelid
    where i.indrelid = c.oid and i.indisclustered) as cluster_on,
  array(
    select a.attname::text from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as column_names,
  array(
    select format_type(a.atttypid, a.atttypmod) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as column_types
from pg_class c
left join pg_description ds on ds.objoid = c.oid and ds.classoid = 'pg_class'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = c.relnamespace
left join pg_class t on t.oid = c.reltoastrelid
left join pg_am am on am.oid = c.relam
where c.relkind in ('v', 'm')
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
