-- Ordinary and partitioned tables of which a transaction or a later one has touched columns, constraints, unique keys or
-- types. What else is touched, such as triggers and other indexes, changes no row that a table can have; a foreign key
-- also touches the table that it refers to. Who touches a partition touches its whole. PostgreSQL's own objects have numbers
-- below 16384, and are not looked at.
with parameters as (select pg_catalog.age(?::text::pg_catalog.xid) as age),
types as (
  select t.oid from pg_catalog.pg_type t, parameters p
  where t.oid >= 16384 and pg_catalog.age(t.xmin) <= p.age and t.typtype <> 'c'
  union
  select e.enumtypid from pg_catalog.pg_enum e, parameters p where e.enumtypid >= 16384 and pg_catalog.age(e.xmin) <= p.age
  union
  select d.contypid from pg_catalog.pg_constraint d, parameters p
  where d.contypid >= 16384 and pg_catalog.age(d.xmin) <= p.age
),
tables as (
  select a.attrelid as oid from pg_catalog.pg_attribute a, parameters p
  where a.attrelid >= 16384 and pg_catalog.age(a.xmin) <= p.age
  union
  select d.conrelid from pg_catalog.pg_constraint d, parameters p
  where d.conrelid >= 16384 and pg_catalog.age(d.xmin) <= p.age
  union
  select i.indrelid from pg_catalog.pg_index i, parameters p
  where i.indrelid >= 16384 and pg_catalog.age(i.xmin) <= p.age and i.indisunique
  union
  select a.attrelid from pg_catalog.pg_attribute a
  where a.attrelid >= 16384 and a.atttypid in (select oid from types)
)
select c.oid::bigint, n.nspname, c.relname
from (select distinct coalesce(pg_catalog.pg_partition_root(oid), oid) as oid from tables) t
join pg_catalog.pg_class c on c.oid = t.oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and not c.relispartition
  and c.relpersistence <> 't'
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (
    select from pg_catalog.pg_depend x
    where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = c.oid and x.deptype = 'e'
  )
order by c.oid
