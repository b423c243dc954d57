with stated as (
  select n.nspname as schema, d.defaclrole, d.defaclacl as acl, d.defaclobjtype as objtype,
    acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole)
      as hardwired,
    d.defaclnamespace = 0 as replaces
  from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
),
holders as (
  select s.schema, s.defaclrole, s.objtype, h.grantee,
    array(
      select lower(x.privilege_type) || case when x.is_grantable then ' with grant option' else '' end
      from aclexplode(s.acl) x where x.grantee = h.grantee group by 1 order by 1) as privileges,
    array(
      select lower(x.privilege_type) || case when x.is_grantable then ' with grant option' else '' end
      from aclexplode(s.hardwired) x
      where s.replaces and x.grantee = h.grantee group by 1 order by 1) as defaults,
    array(
      select lower(x.privilege_type)
      from aclexplode(s.hardwired) x where x.grantee = s.defaclrole group by 1 order by 1) as complete
  from stated s
  cross join lateral (
    select x.grantee from aclexplode(s.acl) x
    union
    select x.grantee from aclexplode(s.hardwired) x where s.replaces) h
  -- In one schema nothing is taken away, and what the creator is given there it has anyway.
  where h.grantee <> s.defaclrole
)
select schema,
  case objtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
    when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end
  || case when pg_get_userbyid(defaclrole) = current_user then ''
      else ' of ' || quote_ident(pg_get_userbyid(defaclrole)) end as objects,
  case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end as grantee,
  case when privileges = complete and cardinality(complete) > 1 then array['all'] else privileges end
    as privileges
from holders
where privileges <> defaults
