-- What a database gives its sessions to begin with, whatever its name.

--- base
do $$ begin
  execute format('alter database %I set search_path = agency, "Odd, one", public', current_database());
  execute format('alter database %I set timezone = %L', current_database(), 'Europe/Berlin');
  execute format('alter database %I set app.greeting = %L', current_database(), 'it''s 100% {fine}: # yes');
  execute format('alter role app_reader in database %I set statement_timeout = %L', current_database(), '5s');
  execute format('alter role "Odd ""Role""" in database %I set search_path = %L', current_database(), '');
end $$;
create table public.clients (since timestamptz default '2020-01-01 00:00+00');

--- then: another value
--> different-setting[value] database.TimeZone, odd one out none
do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'UTC'); end $$;

--- then: the path in another order
--> different-setting[value] database.search_path, odd one out none
do $$ begin execute format('alter database %I set search_path = "Odd, one", agency, public', current_database()); end $$;

--- then: a setting is gone
--> missing-setting role app_reader in database.statement_timeout, odd one out migrations
do $$ begin execute format('alter role app_reader in database %I reset statement_timeout', current_database()); end $$;

--- then: a setting appears
--> unexpected-setting role app_writer in database.work_mem, odd one out contract
do $$ begin execute format('alter role app_writer in database %I set work_mem = %L', current_database(), '8MB'); end $$;

--- then: set once more
--> nothing
do $$ begin execute format('alter database %I set search_path to "agency", "Odd, one", "public"', current_database()); end $$;
