select r.oid, n.nspname as schema, c.relname as relation, r.rulename as name,
  ds.description as comment,
  case r.ev_type when '1' then 'select' when '2' then 'update' when '3' then 'insert' else 'delete' end as event,
  pg_get_ruledef(r.oid) as definition,
  ' TO ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) as to_table,
  case r.ev_enabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' else 'enabled' end
    as enabled
from pg_rewrite r
left join pg_description ds on ds.objoid = r.oid and ds.classoid = 'pg_rewrite'::regclass and ds.objsubid = 0
join pg_class c on c.oid = r.ev_class
join pg_namespace n on n.oid = c.relnamespace
where r.rulename <> '_RETURN'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
