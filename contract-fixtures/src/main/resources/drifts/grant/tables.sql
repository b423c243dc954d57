-- What roles may do with tables, columns and views.

--- base
create table clients (id integer, email text, name text);
create table accounts (id integer);
create view mails as select email from clients;
create materialized view counts as select count(*) from clients;
grant select on clients to app_reader;
grant all on clients to app_writer;
grant select, insert on accounts to app_reader with grant option;
grant update (email, name) on clients to app_reader;
grant select on mails, counts to "Odd ""Role""";
grant select on mails to public;

--- then: a role may do nothing
--> missing-grant public.clients.app_writer, odd one out migrations
revoke all on clients from app_writer;

--- then: a role may do something
--> unexpected-grant public.accounts.app_writer, odd one out contract
grant select on accounts to app_writer;

--- then: everybody may
--> unexpected-grant public.accounts.public, odd one out contract
grant select on accounts to public;

--- then: more is allowed
--> different-grant[privileges] public.clients.app_reader, odd one out none
grant delete on clients to app_reader;

--- then: not all any more
--> different-grant[privileges] public.clients.app_writer, odd one out none
revoke truncate on clients from app_writer;

--- then: it can not be passed on
--> different-grant[privileges] public.accounts.app_reader, odd one out none
revoke grant option for insert on accounts from app_reader;

--- then: one column less
--> missing-grant public.clients.name.app_reader, odd one out migrations
revoke update (name) on clients from app_reader;

--- then: one column more
--> unexpected-grant public.clients.id.app_reader, odd one out contract
grant references (id) on clients to app_reader;

--- then: something else with a column
--> different-grant[privileges] public.clients.email.app_reader, odd one out none
grant insert (email) on clients to app_reader;

--- then: a view is closed
--> missing-grant public.mails.public, odd one out migrations
revoke select on mails from public;

--- then: a materialized view is closed
--> missing-grant public.counts."Odd ""Role""", odd one out migrations
revoke select on counts from "Odd ""Role""";

--- instead: one by one, in another order (since 17)
--> nothing
create table clients (id integer, email text, name text);
create table accounts (id integer);
create view mails as select email from clients;
create materialized view counts as select count(*) from clients;
grant select, insert, update, delete, truncate, references, trigger, maintain on clients to app_writer;
grant insert on accounts to app_reader with grant option;
grant select on accounts to app_reader;
grant select on accounts to app_reader with grant option;
grant update (name) on clients to app_reader;
grant select, update (email) on clients to app_reader;
grant select on counts to "Odd ""Role""" granted by current_user;
grant select on mails to "Odd ""Role""", public;
grant all on accounts to current_user;
