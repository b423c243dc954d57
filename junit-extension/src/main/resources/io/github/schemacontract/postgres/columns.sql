select c.oid, a.attnum as subid, n.nspname as schema, c.relname as relation, a.attname as name,
  ds.description as comment,
  format_type(a.atttypid, a.atttypmod) as type,
  a.attnotnull as not_null,
  case when a.attgenerated = '' then own.expression end as default_value,
  own.identity,
  case when a.attgenerated <> '' then own.expression end as generation,
  case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end as generation_kind,
  case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
  case when own.inherited then 'inherited' end as inherited,
  case when own.inherited then nullif(concat_ws(', alter column ' || quote_ident(a.attname) || ' ',
    case when a.attgenerated = '' and own.expression is distinct from parent.expression
      then coalesce('set default ' || own.expression, 'drop default') end,
    case when a.attgenerated <> '' and own.expression is distinct from parent.expression
      then 'set expression as (' || own.expression || ')' end,
    case when a.attnotnull and not coalesce(parent.attnotnull, false) then 'set not null' end,
    case when not a.attnotnull and parent.attnotnull then 'drop not null' end,
    case when coalesce(parent.attidentity, '') = '' then 'add generated ' || own.kind || ' as identity' || own.options end,
    case when a.attcompression is distinct from coalesce(parent.attcompression, '')
      then 'set compression ' || own.compression end), '') end as override,
  case when not own.inherited and a.attcompression <> '' then own.compression end as compression,
  case when a.attfdwoptions is not null then (
    select string_agg(quote_ident(o.option_name) || ' ' || quote_literal(o.option_value), ', ' order by o.option_name collate "C")
    from pg_options_to_table(a.attfdwoptions) o) end as foreign_options,
  case when not own.inherited and nn.conname !~ '_not_null[0-9]*$' then quote_ident(nn.conname) end as not_null_name,
  case when not own.inherited and nn.connoinherit then 'no inherit' end as inheritance,
  case when not own.inherited and not nn.convalidated then 'not valid' end as validity,
  case when a.attstorage <> t.typstorage then
    case a.attstorage when 'p' then 'plain' when 'e' then 'external' when 'x' then 'extended' else 'main' end
  end as storage,
  nullif(a.attstattarget, -1) as statistics_target,
  case when a.attoptions is not null then (
    select string_agg(quote_ident(o.option_name) || '=' || o.option_value, ', ' order by o.option_name collate "C")
    from pg_options_to_table(a.attoptions) o) end as options
from pg_attribute a
left join pg_description ds on ds.objoid = a.attrelid and ds.classoid = 'pg_class'::regclass and ds.objsubid = a.attnum
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
left join pg_constraint nn on nn.conrelid = a.attrelid and nn.contype = 'n' and nn.conkey[1] = a.attnum
left join (
  select distinct on (i.inhrelid, p.attname) i.inhrelid, p.attname,
    p.attnotnull and not coalesce(pn.connoinherit, false) as attnotnull, p.attidentity, p.attcompression,
    pg_get_expr(pd.adbin, pd.adrelid) as expression
  from pg_inherits i
  join pg_attribute p on p.attrelid = i.inhparent and p.attnum > 0
  left join pg_constraint pn on pn.conrelid = p.attrelid and pn.contype = 'n' and pn.conkey[1] = p.attnum
  left join pg_attrdef pd on pd.adrelid = p.attrelid and pd.adnum = p.attnum
  order by i.inhrelid, p.attname, i.inhparent::regclass::text collate "C") parent
  on parent.inhrelid = c.oid and parent.attname = a.attname
left join lateral (
  select coalesce(nullif(
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
      case when s.seqcycle then 'cycle' end) || ')', ' ()'), '') as options
  from pg_depend i join pg_sequence s on s.seqrelid = i.objid
  where a.attidentity <> ''
    and i.classid = 'pg_class'::regclass and i.refclassid = 'pg_class'::regclass
    and i.refobjid = c.oid and i.refobjsubid = a.attnum and i.deptype = 'i') sequence on true
cross join lateral (
  select
    -- What a partition or a table of a type has comes from there, even where it was told twice.
    c.relkind in ('v', 'm') or c.relispartition or c.reloftype <> 0 or not a.attislocal as inherited,
    pg_get_expr(d.adbin, d.adrelid) as expression,
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as kind,
    coalesce(sequence.options, '') as options,
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end
      || coalesce(sequence.options, '') as identity,
    case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' else 'default' end as compression) own
where c.relkind in ('r', 'p', 'f', 'v', 'm') and a.attnum > 0 and not a.attisdropped
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
