-- What makes rows distinct: primary keys, uniques, unique indexes, exclusions. "offset 0" makes PostgreSQL look each up.
select i.indrelid as table, c.relname as name,
       pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
       array(select pg_catalog.pg_get_indexdef(c.oid, k, true)
             from pg_catalog.generate_series(1, i.indnkeyatts) k order by k) as elements,
       array(select a.attname
             from pg_catalog.generate_series(0, i.indnkeyatts - 1) k
             join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k]
             order by k) as keys,
       array(select pg_catalog.format('operator(%I.%s)', n.nspname, o.oprname)
             from pg_catalog.unnest(con.conexclop) with ordinality as x(op, place)
             join pg_catalog.pg_operator o on o.oid = x.op
             join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
             order by place) as operators,
       not i.indisprimary and coalesce((pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as nulls_equal
from pg_catalog.pg_index i
cross join lateral (select * from pg_catalog.pg_class c where c.oid = i.indexrelid offset 0) c
left join lateral (
  select con.conexclop
  from pg_catalog.pg_constraint con
  where con.conrelid = i.indrelid and con.conindid = c.oid and con.contype in ('p', 'u', 'x')
  offset 0) con on true
where i.indrelid = any ($1) and i.indislive and (i.indisunique or i.indisexclusion)
order by i.indrelid, i.indisprimary desc, c.relname
