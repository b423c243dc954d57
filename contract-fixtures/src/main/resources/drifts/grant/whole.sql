-- Privileges on the database itself, whatever its name, and on the sequences of identity columns.

--- base
create table clients (id integer generated always as identity, name text);
do $$ begin
  execute format('revoke connect on database %I from public', current_database());
  execute format('grant connect on database %I to app_reader', current_database());
  execute format('grant all on database %I to "Odd ""Role"""', current_database());
end $$;
grant usage on all sequences in schema public to app_reader;

--- then: everybody may connect
--> missing-grant database.public, odd one out migrations
do $$ begin execute format('grant connect on database %I to public', current_database()); end $$;

--- then: a role may make temporary tables
--> different-grant[privileges] database.app_reader, odd one out none
do $$ begin execute format('grant temporary on database %I to app_reader', current_database()); end $$;

--- then: the sequence of an identity is closed
--> missing-grant public.clients_id_seq.app_reader, odd one out migrations
revoke all on sequence clients_id_seq from app_reader;

--- then: the table is gone, with its sequence
--> missing-table public.clients, odd one out migrations
drop table clients;

--- then: what everybody has anyway
--> nothing
do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$;
