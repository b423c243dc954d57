-- Relations that the open transaction has locked, and whether they are not there any more.
with
\ir locked.sql
select l.oid::bigint as oid, c.oid is null as vanished
from locked l
left join pg_catalog.pg_class c on c.oid = l.oid
