with acl(classid, objid, subid, letter, owner, acl) as (
  select 'pg_database', d.oid, 0, 'd', d.datdba, d.datacl
  from pg_database d where d.datname = current_database()
  union all
  select 'pg_namespace', n.oid, 0, 'n', n.nspowner, n.nspacl from pg_namespace n
  union all
  select 'pg_class', c.oid, 0, case c.relkind when 'S' then 's' else 'r' end, c.relowner, c.relacl
  from pg_class c where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
  union all
  select 'pg_class', a.attrelid, a.attnum, 'c', c.relowner, a.attacl
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where a.attacl is not null and c.relkind in ('r', 'p', 'f', 'v', 'm')
  union all
  select 'pg_proc', p.oid, 0, 'f', p.proowner, p.proacl from pg_proc p
  union all
  select case when t.typrelid <> 0 then 'pg_class' else 'pg_type' end,
    case when t.typrelid <> 0 then t.typrelid else t.oid end, 0, 'T', t.typowner, t.typacl
  from pg_type t left join pg_class c on c.oid = t.typrelid
  where t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and c.relkind = 'c'
),
stated as (
  -- The schema public is born with privileges that are not the default of schemas.
  select acl.*, coalesce(i.initprivs, acldefault(letter::"char", owner)) as defaults
  from acl left join pg_init_privs i
    on i.classoid = classid::regclass and i.objoid = objid and i.objsubid = subid
  where acl is not null and (objid >= 16384 or classid in ('pg_namespace', 'pg_database'))
),
holders as (
  select s.classid, s.objid, s.subid, h.grantee,
    array(
      select lower(x.privilege_type) || case when x.is_grantable then ' with grant option' else '' end
      from aclexplode(s.acl) x where x.grantee = h.grantee group by 1 order by 1) as privileges,
    array(
      select lower(x.privilege_type) || case when x.is_grantable then ' with grant option' else '' end
      from aclexplode(s.defaults) x
      where x.grantee = h.grantee and x.grantee <> x.grantor group by 1 order by 1) as defaults,
    array(
      select lower(x.privilege_type)
      from aclexplode(acldefault(s.letter::"char", s.owner)) x
      where x.grantee = s.owner group by 1 order by 1) as complete
  from stated s
  cross join lateral (
    select x.grantee from aclexplode(s.acl) x
    union
    -- What the first owner had goes to the next one.
    select x.grantee from aclexplode(s.defaults) x where x.grantee <> x.grantor) h
  where h.grantee <> s.owner
)
select classid, objid as oid, subid,
  case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end as grantee,
  case when privileges = complete and cardinality(complete) > 1 then array['all'] else privileges end
    as privileges
from holders
where privileges <> defaults
