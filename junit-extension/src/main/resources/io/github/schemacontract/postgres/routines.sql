select p.oid, n.nspname as schema, p.prokind as kind,
  quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')' as signature,
  ds.description as comment,
  pg_get_function_arguments(p.oid) as arguments,
  pg_get_function_result(p.oid) as returns,
  l.lanname as language,
  coalesce(pg_get_function_sqlbody(p.oid), p.probin || ', ' || p.prosrc, p.prosrc) as body,
  case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
  p.proisstrict as strict, p.prosecdef as security_definer, p.proleakproof as leakproof,
  case p.proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end as parallel,
  p.prokind = 'w' as is_window,
  case when p.procost <> case when l.lanname in ('internal', 'c') then 1 else 100 end
    then p.procost::text end as cost,
  case when p.proretset and p.prorows <> 1000 then p.prorows::text end as row_estimate,
  nullif(p.prosupport, 0)::regproc::text as support,
  coalesce(p.proconfig, '{}') as settings,
  substr(
    pg_get_functiondef(p.oid),
    length(
      case p.prokind when 'p' then 'CREATE OR REPLACE PROCEDURE ' else 'CREATE OR REPLACE FUNCTION ' end
        || quote_ident(n.nspname) || '.' || quote_ident(p.proname)) + 1) as definition
from pg_proc p
left join pg_description ds on ds.objoid = p.oid and ds.classoid = 'pg_proc'::regclass and ds.objsubid = 0
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang
where p.prokind in ('f', 'p', 'w')
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_proc'::regclass and e.objid = p.oid
      -- A range type brings its constructors along.
      and (e.deptype = 'e' or e.deptype = 'i' and e.refclassid = 'pg_type'::regclass))
