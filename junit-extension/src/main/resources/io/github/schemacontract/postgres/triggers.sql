select t.oid, n.nspname as schema, c.relname as relation, t.tgname as name,
  ds.description as comment,
  t.tgconstraint <> 0 as is_constraint,
  case when of.written is null then d.definition
    else overlay(d.definition placing of.sorted from position(of.written in d.definition)) end as definition,
  ' ON ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) || ' ' as on_table,
  case t.tgenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' else 'enabled' end
    as enabled
from pg_trigger t
left join pg_description ds on ds.objoid = t.oid and ds.classoid = 'pg_trigger'::regclass and ds.objsubid = 0
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select
    substr(
      pg_get_triggerdef(t.oid),
      length(
        case when t.tgconstraint <> 0 then 'CREATE CONSTRAINT TRIGGER ' else 'CREATE TRIGGER ' end
          || quote_ident(t.tgname) || ' ') + 1) as definition) d
-- The columns of UPDATE OF are kept as they were written; their order says nothing.
cross join lateral (
  select
    ' OF ' || string_agg(quote_ident(a.attname), ', ' order by w.place) as written,
    ' OF ' || string_agg(quote_ident(a.attname), ', ' order by a.attname) as sorted
  from unnest(t.tgattr::int2[]) with ordinality w(num, place)
  join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = w.num) of
where not t.tgisinternal and t.tgparentid = 0
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.deptype = 'e'
      and ((e.classid = 'pg_class'::regclass and e.objid = c.oid)
        or (e.classid = 'pg_trigger'::regclass and e.objid = t.oid)))
