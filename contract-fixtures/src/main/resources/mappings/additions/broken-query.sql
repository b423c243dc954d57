-- A named query that is wrong, so that no session factory can be built

--- settings
fixtures.without_session_factory = true

--- base
create table letterbox (id bigint primary key, owner text);

--- then: a column is missing
--> entity-column-missing public.letterbox.owner, odd one out entities, at Letterbox#owner
alter table letterbox drop owner;
