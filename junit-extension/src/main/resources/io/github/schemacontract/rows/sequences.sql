-- The sequences that defaults of the given tables use, and all where triggers may use any.
with used as (
  select d.refobjid as oid
  from pg_catalog.pg_attrdef a
  join pg_catalog.pg_depend d
    on d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass and d.objid = a.oid
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
  where a.adrelid = any (?)
  union
  select d.objid
  from pg_catalog.pg_depend d
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.refobjid = any (?) and d.deptype in ('a', 'i')
)
select pg_catalog.format('%I.%I', n.nspname, c.relname) as name
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'S' and not pg_catalog.pg_is_other_temp_schema(n.oid)
  and (c.oid in (select oid from used)
    or exists (select from pg_catalog.pg_trigger t
               where t.tgrelid = any (?) and not t.tgisinternal and t.tgenabled <> 'D'))
order by 1
