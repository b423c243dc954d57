-- A database that was just migrated has no statistics: a list of all types would be searched once
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
    case when rw.rulename = '_RETURN' or ad.oid is not null then 'pg_class'
      when dc.oid is not null then 'pg_type'
      when ft.oid is not null then ft.classid
      else d.classid::regclass::text end as classid,
    coalesce(case rw.rulename when '_RETURN' then rw.ev_class end, ad.adrelid, dc.contypid, ft.objid, d.objid)
      as oid,
    case when ad.oid is not null then ad.adnum::int when rw.oid is not null then 0 else d.objsubid end
      as subid,
    coalesce(rt.classid, d.refclassid::regclass::text) as refclassid,
    coalesce(rt.objid, d.refobjid) as refoid,
    d.refobjsubid as refsubid
  from pg_depend d
  left join pg_rewrite rw on d.classid = 'pg_rewrite'::regclass and rw.oid = d.objid
  left join pg_attrdef ad on d.classid = 'pg_attrdef'::regclass and ad.oid = d.objid
  left join pg_constraint dc
    on d.classid = 'pg_constraint'::regclass and dc.oid = d.objid and dc.contypid <> 0
  left join type ft on d.classid = 'pg_type'::regclass and ft.oid = d.objid
  left join type rt on d.refclassid = 'pg_type'::regclass and rt.oid = d.refobjid
  left join pg_class sc on d.classid = 'pg_class'::regclass and sc.oid = d.objid
  -- The canonical function of a range has the range as its argument: it comes afterwards.
  left join pg_range r
    on d.classid = 'pg_type'::regclass and r.rngtypid = d.objid
      and d.refclassid = 'pg_proc'::regclass and r.rngcanonical = d.refobjid
  where d.deptype in ('n', 'a') and d.objid >= 16384 and d.refobjid >= 16384
    and sc.relkind is distinct from 'S' and r.rngtypid is null
)
select distinct classid, oid, subid, refclassid, refoid, refsubid
from raw
where (classid, oid) <> (refclassid, refoid) or subid <> refsubid
