-- The transaction that is the next one, and the one that the session has open.
select pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint % 4294967296,
  coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296, 0)
