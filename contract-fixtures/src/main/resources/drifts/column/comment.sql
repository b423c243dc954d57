-- What is said of a column.

--- base
create table clients (id integer, name text);
comment on column clients.name is 'As on the invoice';

--- then: the comment changes
--> different-column[comment] public.clients.name, odd one out none
comment on column clients.name is 'As on the letter';

--- then: a comment appears
--> different-column[comment] public.clients.id, odd one out contract
comment on column clients.id is 'yes: # "no"';

--- then: the comment is taken away
--> different-column[comment] public.clients.name, odd one out migrations
comment on column clients.name is '';

--- then: the type changes and the comment stays
--> different-column[type] public.clients.name, odd one out none
alter table clients alter name type varchar(9);

--- instead: said in another way
--> nothing
create table clients (id integer, name text);
comment on column public.clients.name is $$As on the invoice$$;
