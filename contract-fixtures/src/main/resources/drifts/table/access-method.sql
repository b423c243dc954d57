-- Ways to keep a table other than the usual heap.

--- base
create access method "Other heap" type table handler heap_tableam_handler;
create table clients (id integer) using "Other heap";
create table plain (id integer) using heap;
create materialized view totals as select count(*) as n from clients;
comment on access method "Other heap" is 'The same by another name';

--- then: a method is gone
--> missing-access-method "Other heap", odd one out migrations
drop access method "Other heap" cascade;

--- then: there is one more
--> unexpected-access-method more, odd one out contract
create access method more type table handler heap_tableam_handler;

--- then: it is kept as usual
--> different-table[access method] public.clients, odd one out migrations
alter table clients set access method heap;

--- then: it is kept in another way
--> different-table[access method] public.plain, odd one out contract
alter table plain set access method "Other heap";

--- then: a materialized view too
--> different-materialized-view[access method] public.totals, odd one out contract
alter materialized view totals set access method "Other heap";

--- then: another purpose
--> different-access-method[definition] "Other heap", odd one out none
--> different-access-method[comment] "Other heap", odd one out migrations
--> different-table[access method] public.clients, odd one out migrations
alter table clients set access method heap;
drop access method "Other heap";
create access method "Other heap" type index handler bthandler;

--- then: it is named as the default
--> nothing
set default_table_access_method = "Other heap";
drop table plain;
create table plain (id integer) using heap;
