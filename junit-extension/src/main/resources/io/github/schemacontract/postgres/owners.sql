-- Who owns what, where it is not the role that asks.
with owned(classid, objid, owner) as (
  select 'pg_namespace', n.oid, n.nspowner from pg_namespace n
  -- Since 15 whoever owns the database owns this schema.
  where n.nspname <> 'public' or n.nspowner <> 'pg_database_owner'::regrole
  union all
  select 'pg_class', c.oid, c.relowner from pg_class c
  where c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
    -- A sequence of a column has the table's owner.
    or c.relkind = 'S' and not exists (
      select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid
        and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i'))
  union all
  select 'pg_type', t.oid, t.typowner from pg_type t where t.typtype in ('e', 'd', 'r')
  union all
  select 'pg_collation', c.oid, c.collowner from pg_collation c
  union all
  select 'pg_proc', p.oid, p.proowner from pg_proc p
  union all
  select 'pg_statistic_ext', s.oid, s.stxowner from pg_statistic_ext s
  union all
  select 'pg_foreign_data_wrapper', w.oid, w.fdwowner from pg_foreign_data_wrapper w
  union all
  select 'pg_foreign_server', s.oid, s.srvowner from pg_foreign_server s
  union all
  select 'pg_event_trigger', t.oid, t.evtowner from pg_event_trigger t
)
select classid, objid as oid, pg_get_userbyid(owner) as owner
from owned
where owner <> current_user::regrole and (objid >= 16384 or classid = 'pg_namespace')
