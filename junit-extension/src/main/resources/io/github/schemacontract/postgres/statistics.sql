select s.oid, n.nspname as schema, s.stxname as name, ds.description as comment,
  case when s.stxkind @> '{d,f,m}' or cardinality(parts.kinds) = 0 then ''
    else '(' || array_to_string(parts.kinds, ', ') || ') ' end
  || 'on ' || array_to_string(parts.columns || parts.expressions, ', ')
  || ' from ' || s.stxrelid::regclass::text as definition,
  nullif((to_jsonb(s) ->> 'stxstattarget')::int, -1) as statistics_target
from pg_statistic_ext s
left join pg_description ds on ds.objoid = s.oid and ds.classoid = 'pg_statistic_ext'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = s.stxnamespace
cross join lateral (
  select
    array(
      select case k.kind when 'd' then 'ndistinct' when 'f' then 'dependencies' else 'mcv' end
      from unnest(s.stxkind) k(kind) where k.kind <> 'e' order by 1) as kinds,
    array(
      select quote_ident(a.attname)
      from unnest(s.stxkeys::int2[]) k(num)
      join pg_attribute a on a.attrelid = s.stxrelid and a.attnum = k.num order by a.attname) as columns,
    array(
      select '(' || e.expression || ')'
      from unnest(pg_get_statisticsobjdef_expressions(s.oid)) e(expression) order by e.expression collate "C") as expressions) parts
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_statistic_ext'::regclass and e.objid = s.oid and e.deptype = 'e')
