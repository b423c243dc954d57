select t.oid, n.nspname as schema, t.typname as name, t.typtype as kind,
  ds.description as comment,
  array(select l.enumlabel from pg_enum l where l.enumtypid = t.oid order by l.enumsortorder) as labels,
  format_type(t.typbasetype, t.typtypmod) as base_type,
  t.typnotnull as not_null,
  pg_get_expr(t.typdefaultbin, 0) as default_value,
  case when t.typcollation <> b.typcollation then t.typcollation::regcollation::text end as collation,
  con.names as constraint_names, con.conditions as constraint_conditions,
  con.validated as constraints_validated, con.comments as constraint_comments
from pg_type t
left join pg_description ds on ds.objoid = t.oid and ds.classoid = 'pg_type'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = t.typnamespace
left join pg_type b on b.oid = t.typbasetype
cross join lateral (
  select array_agg(c.conname::text) as names,
    array_agg(coalesce(pg_get_expr(c.conbin, 0), '')) as conditions,
    array_agg(c.convalidated::text) as validated,
    array_agg(coalesce(obj_description(c.oid, 'pg_constraint'), '')) as comments
  from pg_constraint c
  where c.contypid = t.oid
    -- PostgreSQL names a not-null constraint that nobody named, and the name outlives the domain's.
    and (c.contype = 'c' or obj_description(c.oid, 'pg_constraint') is not null
      or c.conname !~ '_not_null[0-9]*$')) con
where t.typtype in ('e', 'd')
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
