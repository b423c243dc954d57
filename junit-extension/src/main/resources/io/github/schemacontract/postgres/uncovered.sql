with found(classid, objid) as (
  select 'pg_cast'::regclass, oid from pg_cast
  union all select 'pg_operator', oid from pg_operator
  union all select 'pg_opclass', oid from pg_opclass
  union all select 'pg_opfamily', oid from pg_opfamily
  union all select 'pg_conversion', oid from pg_conversion
  union all select 'pg_ts_config', oid from pg_ts_config
  union all select 'pg_ts_dict', oid from pg_ts_dict
  union all select 'pg_ts_parser', oid from pg_ts_parser
  union all select 'pg_ts_template', oid from pg_ts_template
  union all select 'pg_language', oid from pg_language
  union all select 'pg_transform', oid from pg_transform
  union all select 'pg_publication', oid from pg_publication
  union all select 'pg_subscription', oid from pg_subscription
    where subdbid = (select oid from pg_database where datname = current_database())
  -- Types in C, and those that are only names yet.
  union all select 'pg_type', t.oid from pg_type t
    where t.typtype = 'b' and not exists (
      select from pg_type a where a.oid = t.typelem and a.typarray = t.oid)
      or t.typtype = 'p' and not t.typisdefined
)
select pg_describe_object(f.classid, f.objid, 0) as description
from found f
where f.objid >= 16384
  and not exists (
    select from pg_depend e
    -- A range brings the cast to its multirange along.
    where e.classid = f.classid and e.objid = f.objid and e.deptype in ('e', 'i'))
union
select 'security label of ' || s.provider || ' on ' || pg_describe_object(s.classoid, s.objoid, s.objsubid)
from pg_seclabel s
union
select 'privileges on ' || pg_describe_object('pg_language'::regclass, l.oid, 0)
from pg_language l
left join pg_init_privs i on i.classoid = 'pg_language'::regclass and i.objoid = l.oid
where l.lanacl is distinct from i.initprivs and l.lanacl is not null
union
select 'tablespace of ' || pg_describe_object('pg_class'::regclass, c.oid, 0)
from pg_class c
where c.reltablespace <> 0 and c.oid >= 16384 and c.relkind in ('r', 'p', 'm', 'i', 'I')
union
select 'transforms of ' || pg_describe_object('pg_proc'::regclass, p.oid, 0)
from pg_proc p
where p.protrftypes is not null and p.oid >= 16384
union
-- Since 18 a table keeps its not-null constraints, and somebody can comment on them.
select 'comment on ' || pg_describe_object('pg_constraint'::regclass, n.oid, 0)
from pg_constraint n
where n.contype = 'n' and n.conrelid <> 0 and obj_description(n.oid, 'pg_constraint') is not null
union
select 'privileges on ' || pg_describe_object(p.classid, p.objid, 0)
from (
  select 'pg_foreign_data_wrapper'::regclass, oid from pg_foreign_data_wrapper
  where fdwacl <> acldefault('F', fdwowner)
  union all
  select 'pg_foreign_server', oid from pg_foreign_server where srvacl <> acldefault('S', srvowner)
) p(classid, objid)
