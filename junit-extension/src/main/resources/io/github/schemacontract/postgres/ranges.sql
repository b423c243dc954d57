select t.oid, n.nspname as schema, t.typname as name, ds.description as comment,
  format_type(r.rngsubtype, null) as subtype,
  case when not oc.opcdefault
    then quote_ident(ocn.nspname) || '.' || quote_ident(oc.opcname) end as operator_class,
  case when r.rngcollation <> s.typcollation then r.rngcollation::regcollation::text end as collation,
  nullif(r.rngcanonical, 0)::regproc::text as canonical,
  nullif(r.rngsubdiff, 0)::regproc::text as difference,
  m.typname as multirange_name,
  case when m.typnamespace <> t.typnamespace or textsend(m.typname::text) <> chosen.name
    then r.rngmultitypid::regtype::text end as multirange,
  obj_description(m.oid, 'pg_type') as multirange_comment
from pg_range r
left join pg_description ds on ds.objoid = r.rngtypid and ds.classoid = 'pg_type'::regclass and ds.objsubid = 0
join pg_type t on t.oid = r.rngtypid
join pg_namespace n on n.oid = t.typnamespace
join pg_type s on s.oid = r.rngsubtype
join pg_type m on m.oid = r.rngmultitypid
join pg_opclass oc on oc.oid = r.rngsubopc
join pg_namespace ocn on ocn.oid = oc.opcnamespace
cross join lateral (
  select
    case when strpos(t.typname, 'range') > 0
      then textsend(
        overlay(t.typname::text placing 'multirange' from strpos(t.typname, 'range') for 5)::name::text)
      -- PostgreSQL cuts bytes here, so that half a character can be left.
      else substring(textsend(t.typname::text) for 63 - length('_multirange')) || textsend('_multirange')
    end as name) chosen
where true
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
