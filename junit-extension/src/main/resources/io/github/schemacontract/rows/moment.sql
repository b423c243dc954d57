-- How long ago a moment was, $1 the transaction that was the next one then, $2 the one that the session had open then.
parameters as (
  select pg_catalog.age(
    case
      when $2::bigint > 0
        and $2 = coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296, 0) then $2
      else $1::bigint
    end::text::pg_catalog.xid) as age
)
