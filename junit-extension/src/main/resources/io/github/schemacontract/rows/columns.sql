select a.attrelid as table, a.attnum as number, a.attname as name, a.atttypid as type, a.atttypmod as modifier,
       a.attnotnull as not_null, a.attidentity <> '' or d.oid is not null as has_default,
       case when a.attgenerated <> '' then pg_catalog.pg_get_expr(d.adbin, d.adrelid) end as generated
from pg_catalog.pg_attribute a
left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where a.attrelid = any ($1) and a.attnum > 0 and not a.attisdropped
order by a.attrelid, a.attnum
