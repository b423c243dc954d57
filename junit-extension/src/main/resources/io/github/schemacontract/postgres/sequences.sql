select c.oid, n.nspname as schema, c.relname as name, ds.description as comment,
  format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
  s.seqcycle, case c.relpersistence when 'u' then 'unlogged' end as persistence,
  d.deptype is not distinct from 'i' as of_identity,
  own.nspname as owner_schema, owner.relname as owner_table, a.attname as owner_column
from pg_sequence s
left join pg_description ds on ds.objoid = s.seqrelid and ds.classoid = 'pg_class'::regclass and ds.objsubid = 0
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_depend d
  on d.classid = 'pg_class'::regclass and d.objid = c.oid
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
left join pg_class owner on owner.oid = d.refobjid
left join pg_namespace own on own.oid = owner.relnamespace
left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
