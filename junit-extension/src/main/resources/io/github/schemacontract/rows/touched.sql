-- Tables of which transactions have written rows of the catalog since a moment, each with the table that it is a partition of,
-- or itself; those of the given tables that are not there any more; whether types of users came or changed. Marks are those
-- rows that change what rows a table can have: columns, constraints, unique keys and types; each is one row as one statement
-- wrote it. What else is touched, such as triggers and other indexes, has none; a foreign key also touches the table that it
-- refers to. PostgreSQL's own objects have numbers below 16384, and are not looked at.
-- "materialized" makes PostgreSQL read each catalog from its beginning to its end, which here takes least.
with
\ir moment.sql
,
vanished as (
  select o::pg_catalog.oid as oid from pg_catalog.unnest($3::bigint[]) o
  where not exists (select from pg_catalog.pg_class c where c.oid = o::pg_catalog.oid offset 0)
),
types as (
  select t.oid, t.tableoid as relation, t.ctid, t.xmin from pg_catalog.pg_type t
  where t.typtype = 'd' and pg_catalog.age(t.xmin) <= (select age from parameters)
  union all
  select e.enumtypid, e.tableoid, e.ctid, e.xmin from pg_catalog.pg_enum e
  where pg_catalog.age(e.xmin) <= (select age from parameters)
  union all
  select d.contypid, d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
  where d.contypid >= 16384 and pg_catalog.age(d.xmin) <= (select age from parameters)
),
types_changed as (
  select exists (select from types)
    or exists (
      select from pg_catalog.pg_type t
      where (t.typtype in ('e', 'r', 'm') or t.typtype = 'b' and t.typcategory <> 'A')
        and pg_catalog.age(t.xmin) <= (select age from parameters))
    or exists (select from pg_catalog.pg_namespace n where pg_catalog.age(n.xmin) <= (select age from parameters)) as changed
),
written as materialized (
  select a.attrelid as oid, a.tableoid as relation, a.ctid, a.xmin from pg_catalog.pg_attribute a
  where pg_catalog.age(a.xmin) <= (select age from parameters)
  union all
  select d.conrelid, d.tableoid, d.ctid, d.xmin from pg_catalog.pg_constraint d
  where d.conrelid <> 0 and pg_catalog.age(d.xmin) <= (select age from parameters)
  union all
  select i.indrelid, i.tableoid, i.ctid, i.xmin from pg_catalog.pg_index i
  where i.indisunique and pg_catalog.age(i.xmin) <= (select age from parameters)
  union all
  select a.attrelid, t.relation, t.ctid, t.xmin from pg_catalog.pg_attribute a
  join types t on t.oid = a.atttypid
  union all
  select c.oid, null, null, null from pg_catalog.pg_class c
  where c.relkind in ('r', 'p') and pg_catalog.age(c.xmin) <= (select age from parameters)
),
\ir touched_tables.sql
