-- Those numbers of tables that no table has any more.
select o
from unnest($1::bigint[]) o
where not exists (select from pg_catalog.pg_class where oid = o::oid)
