select t.oid, t.evtname as name, ds.description as comment,
  t.evtevent as event, coalesce(t.evttags, '{}') as tags,
  quote_ident(n.nspname) || '.' || quote_ident(p.proname) as function,
  case t.evtenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always'
    else 'enabled' end as enabled
from pg_event_trigger t
left join pg_description ds on ds.objoid = t.oid and ds.classoid = 'pg_event_trigger'::regclass and ds.objsubid = 0
join pg_proc p on p.oid = t.evtfoid
join pg_namespace n on n.oid = p.pronamespace
where not exists (
  select from pg_depend e
  where e.classid = 'pg_event_trigger'::regclass and e.objid = t.oid and e.deptype = 'e')
