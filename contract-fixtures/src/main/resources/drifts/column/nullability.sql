-- Whether a column refuses null.

--- base
create table clients (id integer primary key, name text not null, email text);

--- then: null is let in
--> different-column[nullability] public.clients.name, odd one out migrations
alter table clients alter name drop not null;

--- then: null is kept out
--> different-column[nullability] public.clients.email, odd one out contract
alter table clients alter email set not null;

--- then: a check keeps null out instead
--> unexpected-check public.clients.clients_name_check, odd one out contract
--> different-column[nullability] public.clients.name, odd one out migrations
alter table clients alter name drop not null;
alter table clients add constraint clients_name_check check (name is not null);

--- instead: said twice, and once later
--> nothing
create table clients (id integer not null primary key, name text, email text null);
alter table clients alter name set not null;
