select
  case
    when s.setdatabase <> 0 and s.setrole = 0 then 'database'
    when s.setrole = 0 then 'all roles'
    else 'role ' || case when r.rolname = current_user then 'current_user' else quote_ident(r.rolname) end
      || case when s.setdatabase <> 0 then ' in database' else '' end
  end as holder,
  split_part(c.setting, '=', 1) as name,
  substr(c.setting, strpos(c.setting, '=') + 1) as value
from pg_db_role_setting s
left join pg_roles r on r.oid = s.setrole
cross join unnest(s.setconfig) c(setting)
where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
  -- Roles of a run that is over have such a name until they are dropped.
  and coalesce(r.rolname not like 'schema\_contract\_aside\_%', true)
