-- How a column is sorted.

--- base
create table clients (name text, code text collate "C");

--- then: another collation
--> different-column[collation] public.clients.code, odd one out none
alter table clients alter code type text collate "POSIX";

--- then: a collation of its own
--> different-column[collation] public.clients.name, odd one out contract
alter table clients alter name type text collate "C";

--- then: none of its own
--> different-column[collation] public.clients.code, odd one out migrations
alter table clients alter code type text;

--- instead: the default is said
--> nothing
create table clients (name text collate "default", code text collate pg_catalog."C");
