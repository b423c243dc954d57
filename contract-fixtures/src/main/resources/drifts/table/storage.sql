-- How a table is kept.

--- base (since 15)
create table clients (id integer not null, code text, name text, constraint clients_code_key unique (code) with (fillfactor = 80));
create unique index clients_id_idx on clients (id);
create index clients_name_idx on clients (lower(name), id);
alter table clients set (fillfactor = 70, autovacuum_enabled = off, toast.autovacuum_enabled = false);
alter table clients replica identity using index clients_id_idx;
alter table clients cluster on clients_id_idx;
create unlogged table scratch (id integer, code text);
alter table scratch replica identity full;
create table quiet (id integer primary key);
alter table quiet replica identity nothing;
create table plain (id integer);
create unlogged sequence numbers;
create sequence logged_numbers;

--- then: another parameter
--> different-table[storage parameters] public.clients, odd one out none
alter table clients set (fillfactor = 80);

--- then: no parameters
--> different-table[storage parameters] public.clients, odd one out migrations
alter table clients reset (fillfactor, autovacuum_enabled, toast.autovacuum_enabled);

--- then: a parameter
--> different-table[storage parameters] public.plain, odd one out contract
alter table plain set (autovacuum_vacuum_scale_factor = 0.01);

--- then: it is logged
--> different-table[persistence] public.scratch, odd one out migrations
alter table scratch set logged;

--- then: it is not logged
--> different-table[persistence] public.plain, odd one out contract
alter table plain set unlogged;

--- then: sequences too
--> different-sequence[persistence] public.logged_numbers, odd one out contract
--> different-sequence[persistence] public.numbers, odd one out migrations
alter sequence numbers set logged;
alter sequence logged_numbers set unlogged;

--- then: another replica identity
--> different-table[replica identity] public.scratch, odd one out none
alter table scratch replica identity nothing;

--- then: the usual replica identity
--> different-table[replica identity] public.clients, odd one out migrations
alter table clients replica identity default;

--- then: nothing to cluster on
--> different-table[cluster on] public.clients, odd one out migrations
alter table clients set without cluster;

--- then: a key is kept in another way
--> different-unique[storage parameters] public.clients.clients_code_key, odd one out none
alter index clients_code_key set (fillfactor = 90);

--- instead: the same in other words
--> nothing
create table clients (id integer not null, code text, name text, constraint clients_code_key unique (code) with (fillfactor = '80'))
  with (toast.autovacuum_enabled = 'off', autovacuum_enabled = no, fillfactor = '70');
create unique index clients_id_idx on clients (id);
create index clients_name_idx on clients (lower(name), id);
cluster clients using clients_id_idx;
alter table clients replica identity using index clients_id_idx;
create table scratch (id integer, code text);
alter table scratch set unlogged, replica identity full;
create table quiet (id integer primary key);
alter table quiet replica identity nothing;
create table plain (id integer);
alter table plain replica identity default;
alter table plain set (fillfactor = 50);
alter table plain reset (fillfactor);
create unlogged sequence numbers;
create sequence logged_numbers;
