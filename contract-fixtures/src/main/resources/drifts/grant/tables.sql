-- What roles may do with tables, columns and views.

--- base
create table clients (id integer, email text, name text);
create table accounts (id integer);
create view mails as select email from clients;
create materialized view counts as select count(*) from clients;
grant select on clients to app_reader;
grant all on clients to app_writer;
grant select, insert on accounts to app_reader with grant option;
grant select (id), update (email) on accounts_or_clients to app_reader;
