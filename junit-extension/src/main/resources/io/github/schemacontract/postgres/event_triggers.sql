select t.oid, t.evtname as name, obj_description(t.oid, 'pg_event_trigger') as comment,
  t.evtevent as event, coalesce(t.evttags, '{}') as tags,
  quote_ident(n.nspname) || '.' || quote_ident(p.proname) as function,
  case t.evtenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always'
    else 'enabled' end as enabled
from pg_event_trigger t
join pg_proc p on p.oid = t.evtfoid
join pg_namespace n on n.oid = p.pronamespace
where not exists (
  select from pg_depend e
  where e.classid = 'pg_event_trigger'::regclass and e.objid = t.oid and e.deptype = 'e')
