-- A composite type, and what its attributes are.

--- base
create schema agency;
create type agency.currency as enum ('EUR', 'USD');
create type agency.money_amount as (value numeric(12, 2), currency agency.currency, note text collate "C");
comment on type agency.money_amount is 'Net of tax';
comment on column agency.money_amount.value is 'Never negative';
create type agency."Pair of: ""things""" as ("select" integer, "Name" agency.money_amount[]);
create type agency.nothing as ();
create domain agency.price as agency.money_amount check ((value).value >= 0);
create table agency.invoices (total agency.money_amount, parts agency.money_amount[], price agency.price);
revoke usage on type agency.money_amount from public;
grant usage on type agency.money_amount to app_reader;

--- then: a type is gone
--> missing-composite agency.nothing, odd one out migrations
drop type agency.nothing;

--- then: a type appears
--> unexpected-composite agency.point, odd one out contract
create type agency.point as (x integer, y integer);

--- then: an attribute is added
--> different-composite[attributes] agency.money_amount, odd one out none
alter type agency."Pair of: ""things""" drop attribute "Name";
alter type agency."Pair of: ""things""" add attribute "Name" agency.money_amount[];
drop table agency.invoices;
drop domain agency.price;
alter type agency."Pair of: ""things""" drop attribute "Name";
alter type agency.money_amount add attribute tax numeric;
alter type agency."Pair of: ""things""" add attribute "Name" agency.money_amount[];
create domain agency.price as agency.money_amount check ((value).value >= 0);
create table agency.invoices (total agency.money_amount, parts agency.money_amount[], price agency.price);

--- then: attributes change places
--> different-composite[attributes] agency."Pair of: ""things""", odd one out none
alter type agency."Pair of: ""things""" drop attribute "select";
alter type agency."Pair of: ""things""" add attribute "select" integer;

--- then: an attribute has another collation
--> different-composite[attributes] agency."Pair of: ""things""", odd one out none
alter type agency."Pair of: ""things""" drop attribute "select", add attribute "select" text collate "POSIX";

--- then: the comment changes
--> different-composite[comment] agency.money_amount, odd one out none
comment on type agency.money_amount is 'Gross';

--- then: the comment on an attribute is taken away
--> different-composite[comments] agency.money_amount, odd one out migrations
comment on column agency.money_amount.value is null;

--- then: everybody may use it
--> missing-grant agency.money_amount.public, odd one out migrations
grant usage on type agency.money_amount to public;

--- then: attribute by attribute
--> nothing
drop type agency.nothing;
create type agency.nothing as (gone text);
alter type agency.nothing drop attribute gone;
alter type agency."Pair of: ""things""" drop attribute "Name";
alter type agency."Pair of: ""things""" add attribute "Name" agency.money_amount array;

--- then: the row type of a table is no composite type of its own
--> unexpected-table agency.points, odd one out contract
create table agency.points (x integer);
