select c.oid, n.nspname as schema, c.collname as name, ds.description as comment,
  case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end as provider,
  -- Where the locale stands is another column in nearly every major.
  coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale', c.collcollate::text) as locale,
  case when c.collprovider = 'c' and c.collctype <> c.collcollate then c.collctype end as characters,
  c.collisdeterministic as deterministic,
  to_jsonb(c) ->> 'collicurules' as rules
from pg_collation c
left join pg_description ds on ds.objoid = c.oid and ds.classoid = 'pg_collation'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = c.collnamespace
where c.collencoding in (-1, (select encoding from pg_database where datname = current_database()))
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_collation'::regclass and e.objid = c.oid and e.deptype = 'e')
