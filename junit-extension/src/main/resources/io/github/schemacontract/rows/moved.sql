-- Those of the given tables that are not there any more, or whose row or columns transactions have written since a moment.
-- "offset 0" makes PostgreSQL look each up.
with
\ir moment.sql
select o as oid, c.oid is null as vanished
from pg_catalog.unnest($3::bigint[]) o
cross join parameters
left join lateral (select c.oid, c.xmin from pg_catalog.pg_class c where c.oid = o::pg_catalog.oid offset 0) c on true
where c.oid is null
  or pg_catalog.age(c.xmin) <= parameters.age
  or exists (
    select from pg_catalog.pg_attribute a
    where a.attrelid = c.oid and pg_catalog.age(a.xmin) <= parameters.age
    offset 0)
