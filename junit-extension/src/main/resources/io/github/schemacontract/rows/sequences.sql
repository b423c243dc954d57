-- The sequences that defaults of the given tables use. "offset 0" makes PostgreSQL look each up.
with used as (
  select d.refobjid as oid
  from pg_catalog.pg_attrdef a
  cross join lateral (
    select d.refobjid
    from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass and d.objid = a.oid
      and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    offset 0) d
  where a.adrelid = any ($1)
  union
  select d.objid
  from pg_catalog.pg_depend d
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.refobjid = any ($1) and d.deptype in ('a', 'i')
)
select pg_catalog.format('%I.%I', n.nspname, c.relname) as name
from used u
cross join lateral (select * from pg_catalog.pg_class c where c.oid = u.oid offset 0) c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'S' and not pg_catalog.pg_is_other_temp_schema(n.oid)
order by 1
