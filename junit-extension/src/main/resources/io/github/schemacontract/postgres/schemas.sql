select n.oid, n.nspname as schema,
  -- Every database is born with this comment: nobody made it.
  nullif(ds.description, case n.nspname when 'public' then 'standard public schema' end)
    as comment
from pg_namespace n
left join pg_description ds on ds.objoid = n.oid and ds.classoid = 'pg_namespace'::regclass and ds.objsubid = 0
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_namespace'::regclass and e.objid = n.oid and e.deptype = 'e')
