-- A collation, and what sorts by it.

--- base
create collation german (provider = icu, locale = 'de-u-co-phonebk');
create collation "Ignore Case" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation bytes (provider = libc, locale = 'C');
comment on collation german is 'As in the phone book';
create domain label as text collate german;
create type verse as (words text collate "Ignore Case");
create table clients (name text collate german, code text collate bytes);
create index clients_name_idx on clients (name collate "Ignore Case");

--- instead: no migration creates them
--> missing-collation public."Ignore Case", odd one out migrations
--> missing-collation public.bytes, odd one out migrations
--> missing-collation public.german, odd one out migrations
--> missing-domain public.label, odd one out migrations
--> missing-composite public.verse, odd one out migrations
--> missing-table public.clients, odd one out migrations

--- then: a collation appears
--> unexpected-collation public.swedish, odd one out contract
create collation swedish (provider = icu, locale = 'sv');

--- then: another locale
--> different-collation[locale] public.bytes, odd one out none
drop table clients;
drop collation bytes;
create collation bytes (provider = libc, locale = 'POSIX');
create table clients (name text collate german, code text collate bytes);
create index clients_name_idx on clients (name collate "Ignore Case");

--- then: characters by another locale
--> different-collation[locale] public.bytes, odd one out none
drop table clients;
drop collation bytes;
create collation bytes (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
create table clients (name text collate german, code text collate bytes);
create index clients_name_idx on clients (name collate "Ignore Case");

--- then: another provider
--> different-collation[provider] public.bytes, odd one out none
--> different-collation[locale] public.bytes, odd one out none
drop table clients;
drop collation bytes;
create collation bytes (provider = icu, locale = 'und');
create table clients (name text collate german, code text collate bytes);
create index clients_name_idx on clients (name collate "Ignore Case");

--- then: texts of other bytes are never equal
--> different-collation[determinism] public."Ignore Case", odd one out migrations
drop index clients_name_idx;
drop type verse;
drop collation "Ignore Case";
create collation "Ignore Case" (provider = icu, locale = 'und-u-ks-level2');
create type verse as (words text collate "Ignore Case");
create index clients_name_idx on clients (name collate "Ignore Case");

--- then: the comment is taken away
--> different-collation[comment] public.german, odd one out migrations
comment on collation german is null;

--- then: what is the default is said
--> nothing
drop table clients;
drop collation bytes;
create collation bytes (lc_ctype = 'C', lc_collate = 'C');
create table clients (name text collate german, code text collate bytes);
create index clients_name_idx on clients (name collate "Ignore Case");
