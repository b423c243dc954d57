-- Those of the given tables that are not there any more, or whose row or columns transactions have written since a moment (see
-- touched.sql). "offset 0" makes PostgreSQL look each up.
with parameters as (
  select pg_catalog.age(
    case
      when $2::bigint > 0
        and $2 = coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296, 0) then $2
      else $1::bigint
    end::text::pg_catalog.xid) as age
)
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
