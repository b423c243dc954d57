-- Relations that the transaction has locked as it must to change them.
locked as materialized (
  select distinct l.relation as oid
  from pg_catalog.pg_locks l
  where l.locktype = 'relation'
    and l.pid = pg_catalog.pg_backend_pid()
    and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())
    and l.relation >= 16384
    and l.mode in ('ShareUpdateExclusiveLock', 'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
)
