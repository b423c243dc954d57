select t.oid, n.nspname as schema, t.typname as name, t.typtype as kind,
  obj_description(t.oid, 'pg_type') as comment,
  array(select l.enumlabel from pg_enum l where l.enumtypid = t.oid order by l.enumsortorder) as labels,
  format_type(t.typbasetype, t.typtypmod) as base_type,
  t.typnotnull as not_null,
  pg_get_expr(t.typdefaultbin, 0) as default_value,
  case when t.typcollation <> b.typcollation then t.typcollation::regcollation::text end as collation,
  array(
    select c.conname::text from pg_constraint c
    where c.contypid = t.oid and c.contype = 'c' order by c.conname) as check_names,
  array(
    select pg_get_expr(c.conbin, 0)
    from pg_constraint c
    where c.contypid = t.oid and c.contype = 'c' order by c.conname) as check_conditions
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
left join pg_type b on b.oid = t.typbasetype
where t.typtype in ('e', 'd')
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
