-- Views: their query, their columns, their options.

--- base (since 15)
create table clients (id integer primary key, name text, active boolean, amount numeric);
create view plain as select id, name from clients where active;
create view guarded with (security_invoker = true, security_barrier = true) as select id from clients;
create view checked as select id, name from clients where amount > 0 with local check option;
create view grouped as select id, name, count(*) as n from clients group by id;
create view numbered (place, title) as select id, name from plain;
create recursive view steps (n) as values (1) union all select n + 1 from steps where n < 3;
create view spoken as
  select case when active then 'yes' else 'no' end as answer, (select max(id) from clients) as latest, 'a;' as last
  from clients where name in ('a', 'b') order by id limit 3;
comment on view plain is 'Open';

--- then: it is gone
--> missing-view public.spoken, odd one out migrations
drop view spoken;

--- then: it goes with the one it is over
--> missing-view public.plain, odd one out migrations
drop view plain cascade;

--- then: there is one more
--> unexpected-view public.everything, odd one out contract
create view everything as select * from clients;

--- then: another condition
--> different-view[definition] public.plain, odd one out none
create or replace view plain as select id, name from clients where not active;

--- then: one more column
--> different-view[definition] public.plain, odd one out none
create or replace view plain as select id, name, amount from clients where active;

--- then: a column has another name
--> different-view[definition] public.numbered, odd one out none
alter view numbered rename column title to name;

--- then: a column has another type
--> different-view[definition] public.numbered, odd one out none
drop view numbered;
create view numbered (place, title) as select id::bigint, name from plain;

--- then: it runs with the rights of its owner
--> different-view[settings] public.guarded, odd one out none
alter view guarded reset (security_invoker);

--- then: rows may leave it
--> different-view[settings] public.checked, odd one out migrations
create or replace view checked as select id, name from clients where amount > 0;

--- then: it checks the views below too
--> different-view[settings] public.checked, odd one out none
create or replace view checked as select id, name from clients where amount > 0 with cascaded check option;

--- then: it becomes a materialized view
--> missing-view public.spoken, odd one out migrations
--> unexpected-materialized-view public.spoken, odd one out contract
drop view spoken;
create materialized view spoken as
  select case when active then 'yes' else 'no' end as answer, (select max(id) from clients) as latest, 'a;' as last
  from clients where name in ('a', 'b') order by id limit 3;

--- then: PostgreSQL keeps the name that a query gives to a table
--> different-view[definition] public.plain, odd one out none
create or replace view plain as select c.id, c.name from clients as c where c.active;

--- then: the comment changes
--> different-view[comment] public.plain, odd one out none
comment on view plain is 'Closed';

--- instead: the same in other words
--> nothing
create table clients (amount numeric, active boolean, name text, id integer primary key);
create view plain (id, name) as select clients.id, clients.name from public.clients where (clients.active);
comment on view plain is 'Open';
create view numbered as select id as place, name as title from plain;
create view guarded with (security_barrier, security_invoker = on) as select clients.id from clients;
create view checked with (check_option = 'local') as select id, name from clients where amount > 0::numeric;
create view grouped as select clients.id, clients.name, count(*) n from clients group by clients.id;
create view steps as with recursive steps (n) as (values (1) union all select steps.n + 1 from steps where steps.n < 3) select n from steps;
create view spoken with (security_barrier = false) as
  select case when active then 'yes'::text else 'no'::text end as answer, (select max(clients.id) as max from clients) as latest, 'a;'::text as last
  from clients where name = any (array['a', 'b']) order by id asc limit 3;
