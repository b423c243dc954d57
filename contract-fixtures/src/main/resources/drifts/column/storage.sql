-- How the values of a column are kept and sampled.

--- base
create table clients (id integer, body text, note text compression pglz, place text, code text);
alter table clients alter body set storage external, alter body set statistics 500;
alter table clients alter place set (n_distinct = -0.5, n_distinct_inherited = 10);
create index clients_code_idx on clients (id, lower(code), upper(note));
alter index clients_code_idx alter column 2 set statistics 300, alter column 3 set statistics 20;

--- then: another storage
--> different-column[storage] public.clients.body, odd one out none
alter table clients alter body set storage main;

--- then: the usual storage
--> different-column[storage] public.clients.body, odd one out migrations
alter table clients alter body set storage extended;

--- then: a compression of its own
--> different-column[compression] public.clients.code, odd one out contract
alter table clients alter code set compression pglz;

--- then: the usual compression
--> different-column[compression] public.clients.note, odd one out migrations
alter table clients alter note set compression default;

--- then: another target
--> different-column[statistics target] public.clients.body, odd one out none
alter table clients alter body set statistics 100;

--- then: other options
--> different-column[options] public.clients.place, odd one out none
alter table clients alter place set (n_distinct = 5);

--- then: another target of an index
--> different-index[statistics target] public.clients.clients_code_idx, odd one out none
alter index clients_code_idx alter column 2 set statistics 301;

--- instead: the same in other words
--> nothing
create table clients (code text, place text, id integer, body text storage external, note text);
alter table clients alter note set compression pglz, alter id set storage plain, alter code set compression default, alter code set statistics -1;
alter table clients alter place set (n_distinct_inherited = 10, n_distinct = -0.5);
alter table clients alter body set statistics 500;
create index clients_code_idx on clients (id, lower(code), upper(note));
alter index clients_code_idx alter column 3 set statistics 20, alter column 2 set statistics 300;
