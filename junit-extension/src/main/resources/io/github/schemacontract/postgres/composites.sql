select c.oid, n.nspname as schema, c.relname as name, ds.description as comment,
  a.names as attribute_names, a.types as attribute_types, a.collations as attribute_collations,
  a.comments as attribute_comments
from pg_class c
left join pg_description ds on ds.objoid = c.reltype and ds.classoid = 'pg_type'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select array_agg(a.attname::text order by a.attnum) as names,
    array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
    array_agg(
      case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text else '' end
      order by a.attnum) as collations,
    array_agg(coalesce(col_description(c.oid, a.attnum), '') order by a.attnum) as comments
  from pg_attribute a
  join pg_type t on t.oid = a.atttypid
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) a
where c.relkind = 'c'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_type'::regclass and e.objid = c.reltype and e.deptype = 'e')
