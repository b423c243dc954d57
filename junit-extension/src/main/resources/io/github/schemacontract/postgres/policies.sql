select p.oid, n.nspname as schema, c.relname as relation, p.polname as name,
  ds.description as comment,
  p.polpermissive as permissive,
  case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
    when 'd' then 'delete' else 'all' end as command,
  array(
    select case r.num when 0 then 'public' else pg_get_userbyid(r.num)::text end
    from unnest(p.polroles) r(num)) as roles,
  pg_get_expr(p.polqual, p.polrelid) as using_condition,
  pg_get_expr(p.polwithcheck, p.polrelid) as check_condition
from pg_policy p
left join pg_description ds on ds.objoid = p.oid and ds.classoid = 'pg_policy'::regclass and ds.objsubid = 0
join pg_class c on c.oid = p.polrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
