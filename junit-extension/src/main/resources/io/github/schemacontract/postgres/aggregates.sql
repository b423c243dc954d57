select p.oid, n.nspname as schema,
  quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')' as signature,
  ds.description as comment,
  pg_get_function_arguments(p.oid) as arguments,
  pg_get_function_result(p.oid) as returns,
  case p.proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end as parallel,
  concat_ws(', ',
    'sfunc = ' || a.aggtransfn::regproc,
    'stype = ' || format_type(a.aggtranstype, null),
    'sspace = ' || nullif(a.aggtransspace, 0),
    'finalfunc = ' || nullif(a.aggfinalfn, 0)::regproc,
    case when a.aggfinalextra then 'finalfunc_extra' end,
    'finalfunc_modify = ' || case
      when a.aggfinalmodify <> usual.modify then modify.words ->> a.aggfinalmodify::text end,
    'combinefunc = ' || nullif(a.aggcombinefn, 0)::regproc,
    'serialfunc = ' || nullif(a.aggserialfn, 0)::regproc,
    'deserialfunc = ' || nullif(a.aggdeserialfn, 0)::regproc,
    'initcond = ' || quote_literal(a.agginitval),
    'msfunc = ' || nullif(a.aggmtransfn, 0)::regproc,
    'minvfunc = ' || nullif(a.aggminvtransfn, 0)::regproc,
    'mstype = ' || case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end,
    'msspace = ' || nullif(a.aggmtransspace, 0),
    'mfinalfunc = ' || nullif(a.aggmfinalfn, 0)::regproc,
    case when a.aggmfinalextra then 'mfinalfunc_extra' end,
    'mfinalfunc_modify = ' || case
      when a.aggmfinalmodify <> usual.modify then modify.words ->> a.aggmfinalmodify::text end,
    'minitcond = ' || quote_literal(a.aggminitval),
    'sortop = operator(' || quote_ident(opn.nspname) || '.' || op.oprname || ')',
    case when a.aggkind = 'h' then 'hypothetical' end) as parameters
from pg_aggregate a
left join pg_description ds on ds.objoid = a.aggfnoid and ds.classoid = 'pg_proc'::regclass and ds.objsubid = 0
join pg_proc p on p.oid = a.aggfnoid
join pg_namespace n on n.oid = p.pronamespace
left join pg_operator op on op.oid = a.aggsortop
left join pg_namespace opn on opn.oid = op.oprnamespace
cross join lateral (select case when a.aggkind = 'n' then 'r' else 'w' end as modify) usual
cross join (
  select '{"r": "read_only", "s": "shareable", "w": "read_write"}'::jsonb as words) modify
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')
