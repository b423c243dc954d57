with raw as (
  select
    case d.classid
      when 'pg_rewrite'::regclass then case rw.rulename when '_RETURN' then 'pg_class' else 'pg_rewrite' end
      when 'pg_attrdef'::regclass then 'pg_class'
      else d.classid::regclass::text end as classid,
    coalesce(case rw.rulename when '_RETURN' then rw.ev_class end, ad.adrelid, d.objid) as oid,
    case when ad.oid is not null then ad.adnum::int when rw.oid is not null then 0 else d.objsubid end
      as subid,
    d.refclassid::regclass::text as refclassid,
    case when rt.typrelid <> 0 and d.refclassid = 'pg_type'::regclass then rt.typrelid
      when rt.typelem <> 0 and rt.typlen = -1 then rt.typelem else d.refobjid end as refoid,
    (rt.typrelid <> 0) as row_type,
    d.refobjsubid as refsubid
  from pg_depend d
  left join pg_rewrite rw on d.classid = 'pg_rewrite'::regclass and rw.oid = d.objid
  left join pg_attrdef ad on d.classid = 'pg_attrdef'::regclass and ad.oid = d.objid
  left join pg_type rt on d.refclassid = 'pg_type'::regclass and rt.oid = d.refobjid
  left join pg_class sc on d.classid = 'pg_class'::regclass and sc.oid = d.objid
  where d.deptype in ('n', 'a') and d.objid >= 16384 and d.refobjid >= 16384
    and sc.relkind is distinct from 'S'
)
select distinct classid, oid, subid,
  case when row_type then 'pg_class' else refclassid end as refclassid, refoid, refsubid
from raw
where (classid, oid) <> (case when row_type then 'pg_class' else refclassid end, refoid) or subid <> refsubid
