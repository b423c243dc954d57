-- Tables of other servers.

--- base
create foreign data wrapper nowhere;
create server films type 'archive' version '1' foreign data wrapper nowhere options (host 'db.example', "Odd name" 'it''s');
create server others foreign data wrapper nowhere;
create foreign table reels (id integer options (column_name 'ID') not null, title text default 'x', constraint reels_id_check check (id > 0))
  server films options (table_name 'reels', schema_name 'public');
create foreign table plain (id integer) server others;
comment on foreign table reels is 'Over there';
comment on column reels.title is 'As it was shown';

--- then: it is gone
--> missing-table public.plain, odd one out migrations
drop foreign table plain;

--- then: another server
--> different-table[server] public.plain, odd one out none
drop foreign table plain;
create foreign table plain (id integer) server films;

--- then: other options
--> different-table[server] public.reels, odd one out none
alter foreign table reels options (set table_name 'rolls');

--- then: other options of a column
--> different-column[foreign options] public.reels.id, odd one out none
alter foreign table reels alter id options (set column_name 'id');

--- then: a rule is gone
--> missing-check public.reels.reels_id_check, odd one out migrations
alter foreign table reels drop constraint reels_id_check;

--- then: it is a table
--> different-table[server] public.plain, odd one out migrations
drop foreign table plain;
create table plain (id integer);

--- instead: the same in another order
--> nothing
create foreign data wrapper nowhere;
create server others foreign data wrapper nowhere;
create server films type 'archive' version '1' foreign data wrapper nowhere options ("Odd name" 'it''s', host 'db.example');
create foreign table plain (id integer) server others;
create foreign table reels (id integer options (column_name 'ID') not null, title text default 'x', constraint reels_id_check check (id > 0))
  server films options (schema_name 'public', table_name 'reels');
comment on foreign table reels is 'Over there';
comment on column reels.title is 'As it was shown';
