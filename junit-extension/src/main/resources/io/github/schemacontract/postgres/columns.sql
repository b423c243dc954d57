select c.oid, a.attnum as subid, n.nspname as schema, c.relname as relation, a.attname as name,
  col_description(c.oid, a.attnum) as comment,
  format_type(a.atttypid, a.atttypmod) as type,
  a.attnotnull as not_null,
  case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default_value,
  case a.attidentity
    when 'a' then 'always'
    when 'd' then 'by default'
  end || coalesce((
    select nullif(
      ' (' || concat_ws(' ',
        case when s.seqstart <> case when s.seqincrement > 0 then s.seqmin else s.seqmax end
          then 'start with ' || s.seqstart end,
        case when s.seqincrement <> 1 then 'increment by ' || s.seqincrement end,
        case when s.seqmin <> case when s.seqincrement > 0 then 1
            when s.seqtypid = 'int2'::regtype then -32768 when s.seqtypid = 'int4'::regtype then -2147483648
            else -9223372036854775808 end then 'minvalue ' || s.seqmin end,
        case when s.seqincrement < 0 and s.seqmax <> -1 then 'maxvalue ' || s.seqmax end,
        case when s.seqincrement > 0 and s.seqmax <> case s.seqtypid
            when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647
            else 9223372036854775807 end then 'maxvalue ' || s.seqmax end,
        case when s.seqcache <> 1 then 'cache ' || s.seqcache end,
        case when s.seqcycle then 'cycle' end) || ')', ' ()')
    from pg_depend i join pg_sequence s on s.seqrelid = i.objid
    where i.classid = 'pg_class'::regclass and i.refclassid = 'pg_class'::regclass
      and i.refobjid = c.oid and i.refobjsubid = a.attnum and i.deptype = 'i'), '') as identity,
  case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generation,
  case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end as generation_kind,
  case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation
from pg_attribute a
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
