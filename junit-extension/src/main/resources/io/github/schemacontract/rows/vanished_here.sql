-- Relations that the open transaction has locked, and that are not there any more.
with
\ir locked.sql
select l.oid::bigint
from locked l
where not exists (select from pg_catalog.pg_class c where c.oid = l.oid)
