-- Views that keep their rows, and the indexes over them.

--- base
create table clients (id integer primary key, status text);
create materialized view totals as select status, count(*) as n from clients group by status;
create unique index totals_status_idx on totals (status);
create materialized view slow with (fillfactor = 70) as select id from clients with no data;
create materialized view above as select n from totals;
comment on materialized view totals is 'Every night';

--- then: it is gone with its index
--> missing-materialized-view public.totals, odd one out migrations
drop materialized view totals cascade;

--- then: there is one more
--> unexpected-materialized-view public.ids, odd one out contract
create materialized view ids as select id from clients;
create index ids_idx on ids (id);

--- then: another query
--> different-materialized-view[definition] public.above, odd one out none
drop materialized view above;
create materialized view above as select n + 1 as n from totals;

--- then: a column has another name
--> different-materialized-view[definition] public.above, odd one out none
alter materialized view above rename column n to m;

--- then: another setting
--> different-materialized-view[settings] public.slow, odd one out none
alter materialized view slow set (fillfactor = 80);

--- then: the index is gone
--> missing-index public.totals.totals_status_idx, odd one out migrations
drop index totals_status_idx;

--- then: the index covers something else
--> different-index[definition] public.totals.totals_status_idx, odd one out none
drop index totals_status_idx;
create unique index totals_status_idx on totals (n);

--- then: it becomes a view
--> missing-materialized-view public.above, odd one out migrations
--> unexpected-view public.above, odd one out contract
drop materialized view above;
create view above as select n from totals;

--- then: the comment changes
--> different-materialized-view[comment] public.totals, odd one out none
comment on materialized view totals is 'Every day';

--- then: it was refreshed
--> nothing
insert into clients values (1, 'a');
refresh materialized view totals;
refresh materialized view slow;

--- then: its rows are kept in an order
--> different-materialized-view[cluster on] public.totals, odd one out contract
alter materialized view totals cluster on totals_status_idx;
