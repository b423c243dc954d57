types as (
  select t.oid, t.tableoid as relation, t.ctid, t.xmin from pg_catalog.pg_type t
  where t.typtype in ('d', 'e', 'r') and pg_catalog.age(t.xmin) <= (select age from parameters)
  union all
  select e.enumtypid, e.tableoid, e.ctid, e.xmin from pg_catalog.pg_enum e
  where pg_catalog.age(e.xmin) <= (select age from parameters)
  union all
  select d.contypid, d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
  where d.contypid >= 16384 and pg_catalog.age(d.xmin) <= (select age from parameters)
),
