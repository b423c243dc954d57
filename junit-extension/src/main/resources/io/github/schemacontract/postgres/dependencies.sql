-- A database that was just migrated has the statistics of an empty one: a list of all types would be searched once
-- for each dependency, as the planner expects it to be short. So each type is looked up by its index.
with type(oid, classid, objid) as not materialized (
  -- An array leans on its element, a multirange on its range, a row on its table.
  select t.oid, case when e.typrelid <> 0 then 'pg_class' else 'pg_type' end,
    case when e.typrelid <> 0 then e.typrelid else e.oid end
  from pg_type t
  left join pg_type m on t.typelem <> 0 and t.typlen = -1 and m.oid = t.typelem
  left join pg_range r on r.rngmultitypid = coalesce(m.oid, t.oid)
  join pg_type e on e.oid = coalesce(r.rngtypid, m.oid, t.oid)
  where t.oid >= 16384
),
raw as (
  select
    -- Spelled out, as printing a name costs more than all of the rest.
    case when rw.rulename = '_RETURN' or ad.oid is not null then 'pg_class'
      when dc.oid is not null then 'pg_type'
      when ft.oid is not null then ft.classid
      else case d.classid when 'pg_class'::regclass then 'pg_class' when 'pg_type'::regclass then 'pg_type'
        when 'pg_proc'::regclass then 'pg_proc' when 'pg_constraint'::regclass then 'pg_constraint'
        when 'pg_namespace'::regclass then 'pg_namespace' else d.classid::regclass::text end end as classid,
    coalesce(case rw.rulename when '_RETURN' then rw.ev_class end, ad.adrelid, dc.contypid, ft.objid, d.objid)
      as oid,
    case when ad.oid is not null then ad.adnum::int when rw.oid is not null then 0 else d.objsubid end
      as subid,
    coalesce(rt.classid,
      case d.refclassid when 'pg_class'::regclass then 'pg_class' when 'pg_type'::regclass then 'pg_type'
        when 'pg_proc'::regclass then 'pg_proc' when 'pg_constraint'::regclass then 'pg_constraint'
        when 'pg_namespace'::regclass then 'pg_namespace' else d.refclassid::regclass::text end) as refclassid,
    coalesce(rt.objid, d.refobjid) as refoid,
    d.refobjsubid as refsubid
  from pg_depend d
  left join pg_rewrite rw on rw.oid = case when d.classid = 'pg_rewrite'::regclass then d.objid end
  left join pg_attrdef ad on ad.oid = case when d.classid = 'pg_attrdef'::regclass then d.objid end
  left join pg_constraint dc
    on dc.oid = case when d.classid = 'pg_constraint'::regclass then d.objid end and dc.contypid <> 0
  left join type ft on ft.oid = case when d.classid = 'pg_type'::regclass then d.objid end
  left join type rt on rt.oid = case when d.refclassid = 'pg_type'::regclass then d.refobjid end
  where d.deptype in ('n', 'a') and d.objid >= 16384 and d.refobjid >= 16384
    and not (d.classid = 'pg_class'::regclass
      and exists (select from pg_class s where s.oid = d.objid and s.relkind = 'S'))
    -- The canonical function of a range has the range as its argument: it comes afterwards.
    and not (d.classid = 'pg_type'::regclass and d.refclassid = 'pg_proc'::regclass
      and exists (select from pg_range r where r.rngtypid = d.objid and r.rngcanonical = d.refobjid))
)
select distinct classid, oid, subid, refclassid, refoid, refsubid
from raw
where (classid, oid) <> (refclassid, refoid) or subid <> refsubid
