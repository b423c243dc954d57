-- A column that an older major lacks is looked for here: so it has the value that it stands for there.
with older(conenforced, conperiod, confdelsetcols, indnullsnotdistinct) as (
  values (true, false, null::int2[], false)
)
-- Each name is looked up by its index: through a list of all one would have to go for each constraint.
select con.oid, n.nspname as schema, c.relname as relation, con.conname as name, con.contype as kind,
  ds.description as comment,
  array(
    select (select a.attname::text from pg_attribute a where a.attrelid = con.conrelid and a.attnum = num)
    from unnest(con.conkey) num) as columns,
  case when i.indnatts > i.indnkeyatts then array(
    select (select a.attname::text from pg_attribute a where a.attrelid = con.conrelid and a.attnum = num)
    from unnest((i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1]) num) end as included,
  case when ic.reloptions is not null then (
    select string_agg(quote_ident(o.option_name) || '=' || o.option_value, ', ' order by o.option_name collate "C")
    from pg_options_to_table(ic.reloptions) o) end as storage_parameters,
  i.indnullsnotdistinct as nulls_not_distinct,
  case when not i.indisvalid then 'invalid' end as validity,
  case when con.condeferrable then
    case when con.condeferred then 'deferrable initially deferred' else 'deferrable' end
  end as deferrability,
  -- What is not enforced is never valid.
  con.convalidated or not con.conenforced as validated,
  case when not con.conenforced then 'not enforced' end as enforcement,
  case when con.conperiod
    then case con.contype when 'f' then 'period' else 'without overlaps' end end as period,
  rn.nspname as referenced_schema, r.relname as referenced_table,
  array(
    select (select a.attname::text from pg_attribute a where a.attrelid = con.confrelid and a.attnum = num)
    from unnest(con.confkey) num) as referenced_columns,
  con.confmatchtype = 'f' as match_full,
  case con.confdeltype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
    when 'd' then 'set default' else 'no action' end
  || case when con.confdelsetcols is null then '' else (
    select ' (' || string_agg(
      (select quote_ident(a.attname) from pg_attribute a where a.attrelid = con.conrelid and a.attnum = num), ', ') || ')'
    from unnest(con.confdelsetcols) num) end
    as on_delete,
  case con.confupdtype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
    when 'd' then 'set default' else 'no action' end as on_update,
  con.connoinherit as no_inherit,
  pg_get_expr(con.conbin, con.conrelid) as condition,
  case con.contype when 'x' then substr(pg_get_constraintdef(con.oid), length('EXCLUDE ') + 1) end as exclusion
from older
cross join lateral (
  select c.oid, c.conname, c.contype, c.conrelid, c.conindid, c.confrelid, c.conkey, c.confkey, c.conbin,
    c.condeferrable, c.condeferred, c.convalidated, c.confmatchtype, c.confdeltype, c.confupdtype,
    c.connoinherit, c.conparentid, c.coninhcount, conenforced, conperiod, confdelsetcols
  from pg_constraint c) con
left join pg_description ds on ds.objoid = con.oid and ds.classoid = 'pg_constraint'::regclass and ds.objsubid = 0
join pg_class c on c.oid = con.conrelid
join pg_namespace n on n.oid = c.relnamespace
left join lateral (
  select x.indexrelid, x.indisvalid, x.indkey, x.indnatts, x.indnkeyatts, indnullsnotdistinct
  from pg_index x
  where x.indexrelid = case when con.contype in ('p', 'u') then con.conindid end) i on true
left join pg_class ic on ic.oid = i.indexrelid
left join pg_class r on r.oid = con.confrelid
left join pg_namespace rn on rn.oid = r.relnamespace
where con.contype in ('p', 'u', 'f', 'c', 'x') and c.relkind in ('r', 'p', 'f')
  -- What a table has from its parent is told there.
  and con.conparentid = 0 and con.coninhcount = 0
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
