-- Extensions that the schema needs, and the schema that holds them.

--- base
create schema extensions;
create extension citext;
create extension pg_trgm schema extensions;
create table clients (email citext);
create index clients_email_idx on clients using gin ((email::text) extensions.gin_trgm_ops);

--- then: a migration installs one more
--> unexpected-extension btree_gist, odd one out contract
create extension btree_gist;

--- instead: one is not installed
--> missing-extension pg_trgm, odd one out migrations
--> missing-index public.clients.clients_email_idx, odd one out migrations
create schema extensions;
create extension citext;
create table clients (email citext);

--- then: one moves to another schema
--> different-extension[schema] pg_trgm, odd one out none
--> different-index[definition] public.clients.clients_email_idx, odd one out none
alter extension pg_trgm set schema public;

--- instead: installed in another order, with their schemas named
--> nothing
create schema extensions;
create extension pg_trgm with schema extensions;
create extension citext with schema public;
create table clients (email public.citext);
create index clients_email_idx on clients using gin ((email::text) extensions.gin_trgm_ops);
