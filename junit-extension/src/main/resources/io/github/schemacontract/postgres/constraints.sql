select con.oid, n.nspname as schema, c.relname as relation, con.conname as name, con.contype as kind,
  obj_description(con.oid, 'pg_constraint') as comment,
  array(
    select a.attname::text
    from unnest(con.conkey) with ordinality k(num, place)
    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num
    order by k.place) as columns,
  array(
    select a.attname::text
    from unnest((i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1]) with ordinality k(num, place)
    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num
    order by k.place) as included,
  (select string_agg(quote_ident(o.option_name) || '=' || o.option_value, ', ' order by o.option_name collate "C")
    from pg_class ic cross join lateral pg_options_to_table(ic.reloptions) o
    where ic.oid = i.indexrelid) as storage_parameters,
  coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as nulls_not_distinct,
  case when con.condeferrable then
    case when con.condeferred then 'deferrable initially deferred' else 'deferrable' end
  end as deferrability,
  -- What is not enforced is never valid.
  con.convalidated or enforced.never as validated,
  case when enforced.never then 'not enforced' end as enforcement,
  case when (to_jsonb(con) ->> 'conperiod')::boolean
    then case con.contype when 'f' then 'period' else 'without overlaps' end end as period,
  rn.nspname as referenced_schema, r.relname as referenced_table,
  array(
    select a.attname::text
    from unnest(con.confkey) with ordinality k(num, place)
    join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.num
    order by k.place) as referenced_columns,
  con.confmatchtype = 'f' as match_full,
  case con.confdeltype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
    when 'd' then 'set default' else 'no action' end
  || coalesce((
    select ' (' || string_agg(quote_ident(a.attname), ', ' order by k.place) || ')'
    from jsonb_array_elements_text(
      case jsonb_typeof(to_jsonb(con) -> 'confdelsetcols')
        when 'array' then to_jsonb(con) -> 'confdelsetcols' else '[]' end) with ordinality k(num, place)
    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num::int), '') as on_delete,
  case con.confupdtype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
    when 'd' then 'set default' else 'no action' end as on_update,
  con.connoinherit as no_inherit,
  pg_get_expr(con.conbin, con.conrelid) as condition,
  case con.contype when 'x' then substr(pg_get_constraintdef(con.oid), length('EXCLUDE ') + 1) end as exclusion
from pg_constraint con
join pg_class c on c.oid = con.conrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_index i on i.indexrelid = con.conindid and con.contype in ('p', 'u')
left join pg_class r on r.oid = con.confrelid
left join pg_namespace rn on rn.oid = r.relnamespace
cross join lateral (
  select coalesce(not (to_jsonb(con) ->> 'conenforced')::boolean, false) as never) enforced
where con.contype in ('p', 'u', 'f', 'c', 'x') and c.relkind in ('r', 'p', 'f')
  -- What a table has from its parent is told there.
  and con.conparentid = 0 and con.coninhcount = 0
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
