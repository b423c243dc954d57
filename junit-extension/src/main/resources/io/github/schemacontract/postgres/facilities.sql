select 'pg_foreign_data_wrapper' as catalog, w.oid, w.fdwname as name,
  obj_description(w.oid, 'pg_foreign_data_wrapper') as comment,
  concat_ws(' ',
    case when w.fdwhandler <> 0 then 'handler ' || w.fdwhandler::regproc end,
    case when w.fdwvalidator <> 0 then 'validator ' || w.fdwvalidator::regproc end,
    'options (' || (
      select string_agg(quote_ident(o.option_name) || ' ' || quote_literal(o.option_value), ', ' order by o.option_name collate "C")
      from pg_options_to_table(w.fdwoptions) o) || ')') as definition
from pg_foreign_data_wrapper w
where not exists (
  select from pg_depend e
  where e.classid = 'pg_foreign_data_wrapper'::regclass and e.objid = w.oid and e.deptype = 'e')
union all
select 'pg_foreign_server', s.oid, s.srvname, obj_description(s.oid, 'pg_foreign_server'),
  concat_ws(' ',
    'type ' || quote_literal(s.srvtype),
    'version ' || quote_literal(s.srvversion),
    'foreign data wrapper ' || quote_ident(w.fdwname),
    'options (' || (
      select string_agg(quote_ident(o.option_name) || ' ' || quote_literal(o.option_value), ', ' order by o.option_name collate "C")
      from pg_options_to_table(s.srvoptions) o) || ')')
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
where not exists (
  select from pg_depend e
  where e.classid = 'pg_foreign_server'::regclass and e.objid = s.oid and e.deptype = 'e')
union all
select 'pg_am', m.oid, m.amname, obj_description(m.oid, 'pg_am'),
  'type ' || case m.amtype when 't' then 'table' else 'index' end || ' handler ' || m.amhandler::regproc
from pg_am m
where m.oid >= 16384 and not exists (
  select from pg_depend e
  where e.classid = 'pg_am'::regclass and e.objid = m.oid and e.deptype = 'e')
