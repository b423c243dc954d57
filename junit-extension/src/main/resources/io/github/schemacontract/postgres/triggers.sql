select t.oid, n.nspname as schema, c.relname as relation, t.tgname as name,
  obj_description(t.oid, 'pg_trigger') as comment,
  t.tgconstraint <> 0 as is_constraint,
  substr(
    pg_get_triggerdef(t.oid),
    length(
      case when t.tgconstraint <> 0 then 'CREATE CONSTRAINT TRIGGER ' else 'CREATE TRIGGER ' end
        || quote_ident(t.tgname) || ' ') + 1) as definition,
  ' ON ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) || ' ' as on_table,
  case t.tgenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' else 'enabled' end
    as enabled
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
where not t.tgisinternal and t.tgparentid = 0
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_depend e
    where e.deptype = 'e'
      and ((e.classid = 'pg_class'::regclass and e.objid = c.oid)
        or (e.classid = 'pg_trigger'::regclass and e.objid = t.oid)))
