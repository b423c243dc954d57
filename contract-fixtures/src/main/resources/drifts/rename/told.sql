-- An object under another name is one finding, whatever names it.

--- base
create schema audit;
create table audit.entries (id integer, note text);
create type mood as enum ('good', 'bad');
create domain email as text check (value like '%@%');
create sequence counters;
create table countries (code text primary key, name text);
create table clients (
  id bigserial primary key,
  country_code text not null constraint clients_country_fkey references countries,
  email email constraint clients_email_key unique,
  mood mood,
  seats integer constraint clients_seats_check check (seats > 0),
  during int4range,
  constraint clients_during_excl exclude using gist (during with &&)
);
create index clients_mood_idx on clients (mood) where seats > 1;
create function happy(clients) returns boolean language sql as $$ select $1.mood = 'good' $$;
grant execute on function happy(clients) to app_reader;
create procedure cheer() language sql as $$ update clients set mood = 'good' $$;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger clients_touch before update on clients for each row execute function touch();
alter table clients enable row level security;
create policy own_clients on clients using (seats > 0);
grant select on clients to app_reader;
create view rich_clients as select id, email from clients where seats > 100;
create materialized view client_moods as select mood, count(*) as n from clients group by mood;
create collation old_words (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create type price as (amount numeric, currency text collate old_words);
create table offers (price price);
create type seats as range (subtype = integer, multirange_type_name = many_seats);
create table halls (rows seats, name text);
create aggregate total(integer) (sfunc = int4pl, stype = integer, initcond = '0');
create statistics client_stats on country_code, mood from clients;
create rule no_deletes as on delete to clients do instead nothing;

--- then: a schema
--> renamed-schema audit, odd one out migrations
alter schema audit rename to journal;

--- then: an enum that a column uses
--> renamed-enum public.mood, odd one out migrations
alter type mood rename to temper;

--- then: a domain with a check
--> renamed-domain public.email, odd one out migrations
alter domain email rename to address;

--- then: a sequence, and the default that names it
--> renamed-sequence public.clients_id_seq, odd one out migrations
alter sequence clients_id_seq rename to client_numbers;

--- then: a sequence that nothing owns, by a similar name
--> renamed-sequence public.counters, odd one out migrations
alter sequence counters rename to counter;

--- then: a function, with its grant
--> renamed-function public.happy(clients), odd one out migrations
alter function happy(clients) rename to glad;

--- then: a procedure
--> renamed-procedure public.cheer(), odd one out migrations
alter procedure cheer() rename to comfort;

--- then: a table, with everything that is its own or names it
--> renamed-table public.clients, odd one out migrations
alter table clients rename to customers;

--- then: a table with a key of that name
--> renamed-table public.countries, odd one out migrations
alter table countries rename to lands;

--- then: a column, and everything over it
--> renamed-column public.clients.seats, odd one out migrations
alter table clients rename seats to places;

--- then: a column that only its key tells from others
--> renamed-column public.countries.code, odd one out migrations
alter table countries rename code to abbreviation;

--- then: a column that nothing is over, by a similar name
--> renamed-column audit.entries.note, odd one out migrations
alter table audit.entries rename note to notes;

--- then: a primary key
--> renamed-primary-key public.clients.clients_pkey, odd one out migrations
alter table clients rename constraint clients_pkey to pk_clients;

--- then: a unique constraint
--> renamed-unique public.clients.clients_email_key, odd one out migrations
alter table clients rename constraint clients_email_key to uk_email;

--- then: a check
--> renamed-check public.clients.clients_seats_check, odd one out migrations
alter table clients rename constraint clients_seats_check to enough_seats;

--- then: an exclusion
--> renamed-exclusion public.clients.clients_during_excl, odd one out migrations
alter table clients rename constraint clients_during_excl to once;

--- then: a foreign key
--> renamed-foreign-key public.clients.clients_country_fkey, odd one out migrations
alter table clients rename constraint clients_country_fkey to fk_country;

--- then: an index
--> renamed-index public.clients.clients_mood_idx, odd one out migrations
alter index clients_mood_idx rename to ix_mood;

--- then: a view
--> renamed-view public.rich_clients, odd one out migrations
alter view rich_clients rename to wealthy;

--- then: a materialized view
--> renamed-materialized-view public.client_moods, odd one out migrations
alter materialized view client_moods rename to weather;

--- then: a trigger
--> renamed-trigger public.clients.clients_touch, odd one out migrations
alter trigger clients_touch on clients rename to touched;

--- then: a policy
--> renamed-policy public.clients.own_clients, odd one out migrations
alter policy own_clients on clients rename to theirs;

--- then: a collation that a type uses
--> renamed-collation public.old_words, odd one out migrations
alter collation old_words rename to words;

--- then: a composite type that a column uses
--> renamed-composite public.price, odd one out migrations
alter type price rename to cost;

--- then: a range that a column uses
--> renamed-range public.seats, odd one out migrations
alter type seats rename to chairs;

--- then: an aggregate
--> renamed-aggregate public.total(integer), odd one out migrations
alter aggregate total(integer) rename to summed;

--- then: a statistics object
--> renamed-statistics public.client_stats, odd one out migrations
alter statistics client_stats rename to client_numbers;

--- then: a rule
--> renamed-rule public.clients.no_deletes, odd one out migrations
alter rule no_deletes on clients rename to kept;

--- then: a table, and one thing in it changes
--> renamed-table public.clients, odd one out migrations
--> different-column[nullability] public.clients.country_code, odd one out migrations
--> missing-index public.clients.clients_mood_idx, odd one out migrations
alter table clients rename to customers;
alter table customers alter country_code drop not null;
drop index clients_mood_idx;

--- then: a table, and a key in it
--> renamed-table public.clients, odd one out migrations
--> renamed-primary-key public.clients.clients_pkey, odd one out migrations
alter table clients rename to customers;
alter table customers rename constraint clients_pkey to customers_pkey;

--- then: back again
--> nothing
alter table clients rename to customers;
alter table customers rename to clients;
