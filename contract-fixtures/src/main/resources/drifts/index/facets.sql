-- Indexes that no constraint owns.

--- base (since 15)
create extension pg_trgm;
create table clients (id integer, code text, name varchar(50), tags text[], active boolean, status text);
create index clients_name_idx on clients (lower(name), id desc);
create index clients_active_idx on clients (code) where active;
create index clients_open_idx on clients (code) where case when active then status = 'open' else false end;
create unique index clients_code_idx on clients (code) include (id) nulls not distinct with (fillfactor = 70);
create index clients_tags_idx on clients using gin (tags);
create index clients_trgm_idx on clients using gin (code gin_trgm_ops);
comment on index clients_name_idx is 'The search box';

--- then: it is gone
--> missing-index public.clients.clients_tags_idx, odd one out migrations
drop index clients_tags_idx;

--- then: there is one more
--> unexpected-index public.clients.clients_id_idx, odd one out contract
create index clients_id_idx on clients (id);

--- then: a constraint is no index
--> missing-index public.clients.clients_code_idx, odd one out migrations
--> unexpected-unique public.clients.clients_code_idx, odd one out contract
drop index clients_code_idx;
alter table clients add constraint clients_code_idx unique nulls not distinct (code) include (id) with (fillfactor = 70);

--- then: duplicates are let in
--> different-index[uniqueness] public.clients.clients_code_idx, odd one out migrations
--> different-index[definition] public.clients.clients_code_idx, odd one out none
drop index clients_code_idx;
create index clients_code_idx on clients (code) include (id) with (fillfactor = 70);

--- then: another predicate
--> different-index[predicate] public.clients.clients_active_idx, odd one out none
drop index clients_active_idx;
create index clients_active_idx on clients (code) where not active;

--- then: no predicate
--> different-index[predicate] public.clients.clients_active_idx, odd one out migrations
drop index clients_active_idx;
create index clients_active_idx on clients (code);

--- then: another expression
--> different-index[definition] public.clients.clients_name_idx, odd one out none
--> different-index[comment] public.clients.clients_name_idx, odd one out migrations
drop index clients_name_idx;
create index clients_name_idx on clients (upper(name), id desc);

--- then: another direction
--> different-index[definition] public.clients.clients_name_idx, odd one out none
drop index clients_name_idx;
create index clients_name_idx on clients (lower(name), id);
comment on index clients_name_idx is 'The search box';

--- then: nulls at the other end
--> different-index[definition] public.clients.clients_name_idx, odd one out none
drop index clients_name_idx;
create index clients_name_idx on clients (lower(name), id desc nulls last);
comment on index clients_name_idx is 'The search box';

--- then: another method
--> different-index[definition] public.clients.clients_active_idx, odd one out none
drop index clients_active_idx;
create index clients_active_idx on clients using hash (code) where active;

--- then: another operator class
--> different-index[definition] public.clients.clients_active_idx, odd one out none
drop index clients_active_idx;
create index clients_active_idx on clients (code text_pattern_ops) where active;

--- then: another collation
--> different-index[definition] public.clients.clients_active_idx, odd one out none
drop index clients_active_idx;
create index clients_active_idx on clients (code collate "POSIX") where active;

--- then: nothing rides along
--> different-index[definition] public.clients.clients_code_idx, odd one out none
drop index clients_code_idx;
create unique index clients_code_idx on clients (code) nulls not distinct with (fillfactor = 70);

--- then: another setting
--> different-index[definition] public.clients.clients_code_idx, odd one out none
alter index clients_code_idx set (fillfactor = 80);

--- then: its making broke off
--> different-index[validity] public.clients.clients_tags_idx, odd one out migrations
set allow_system_table_mods = on;
update pg_index set indisvalid = false where indexrelid = 'clients_tags_idx'::regclass;

--- then: the comment changes
--> different-index[comment] public.clients.clients_name_idx, odd one out none
comment on index clients_name_idx is 'The list';

--- instead: the same in other words, in another order
--> nothing
create extension pg_trgm;
create table clients (id integer, code text, name varchar(50), tags text[], active boolean, status text);
create index if not exists clients_trgm_idx on public.clients using gin (code public.gin_trgm_ops);
create index clients_tags_idx on only clients using gin (tags array_ops);
create unique index clients_code_idx on clients using btree (code asc nulls last) include (id) nulls not distinct with (fillfactor = '70');
create index clients_open_idx on clients (code) where (case when active then (status = 'open'::text) else false end);
create index clients_active_idx on clients (code collate "default" text_ops) where (((active)));
create index clients_name_idx on clients using btree (lower(name::text), id desc nulls first);
comment on index clients_name_idx is 'The search box';
