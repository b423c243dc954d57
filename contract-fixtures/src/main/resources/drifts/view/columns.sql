-- What is said of the columns of views.

--- base
create table clients (id integer, name text, active boolean);
create view names as select id, name from clients;
create view renamed (number, "Full Name") as select id, name from clients;
create materialized view counts as select active, count(*) as n from clients group by active;
comment on column names.name is 'As people say it';
comment on column counts.n is 'How many';
alter view names alter id set default 7;
grant select (id), update (name) on names to app_reader;
grant select (n) on counts to app_reader;
alter materialized view counts alter n set statistics 50;

--- then: the comment changes
--> different-column[comment] public.names.name, odd one out none
comment on column names.name is 'Other';

--- then: a comment more
--> different-column[comment] public.renamed.number, odd one out contract
comment on column renamed.number is 'New';

--- then: the comment of a materialized column is gone
--> different-column[comment] public.counts.n, odd one out migrations
comment on column counts.n is null;

--- then: another default
--> different-column[override] public.names.id, odd one out none
alter view names alter id set default 8;

--- then: no default
--> different-column[override] public.names.id, odd one out migrations
alter view names alter id drop default;

--- then: a grant less
--> missing-grant public.names.name.app_reader, odd one out migrations
revoke update (name) on names from app_reader;

--- then: a grant more
--> unexpected-grant public.renamed.number.app_reader, odd one out contract
grant select (number) on renamed to app_reader;

--- then: another target
--> different-column[statistics target] public.counts.n, odd one out none
alter materialized view counts alter n set statistics 60;

--- then: a column more
--> different-view[definition] public.names, odd one out none
create or replace view names as select id, name, active from clients;

--- then: a column has another name
--> different-view[definition] public.renamed, odd one out none
alter view renamed rename column number to id;

--- instead: the same in other words
--> nothing
create table clients (active boolean, id integer, name text);
create view names as select clients.id, clients.name from public.clients;
alter table names alter id set default '7';
create view renamed as select id as number, name as "Full Name" from clients;
create materialized view counts (active, n) as select active, count(*) from clients group by clients.active;
alter table counts alter n set statistics 50;
comment on column names.name is 'As people say it';
comment on column counts.n is 'How many';
grant update (name), select (id) on names to app_reader;
grant select (n) on counts to app_reader;
