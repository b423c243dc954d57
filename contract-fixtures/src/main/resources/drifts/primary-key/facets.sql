-- The primary key of a table.

--- base
create table clients (id integer, code text, other integer not null, constraint clients_pkey primary key (id));
create table lines (invoice integer, place integer, extra text, constraint lines_pkey primary key (invoice, place) include (extra));
create table plain (id integer not null);
comment on constraint clients_pkey on clients is 'Given by us';

--- then: it is gone
--> missing-primary-key public.clients.clients_pkey, odd one out migrations
alter table clients drop constraint clients_pkey;
alter table clients alter id set not null;

--- then: there is one
--> unexpected-primary-key public.plain.plain_pkey, odd one out contract
alter table plain add primary key (id);

--- then: another column
--> different-primary-key[columns] public.clients.clients_pkey, odd one out none
--> different-primary-key[comment] public.clients.clients_pkey, odd one out migrations
alter table clients drop constraint clients_pkey;
alter table clients alter id set not null;
alter table clients add constraint clients_pkey primary key (other);

--- then: another order
--> different-primary-key[columns] public.lines.lines_pkey, odd one out none
alter table lines drop constraint lines_pkey;
alter table lines add constraint lines_pkey primary key (place, invoice) include (extra);

--- then: nothing rides along
--> different-primary-key[included columns] public.lines.lines_pkey, odd one out migrations
alter table lines drop constraint lines_pkey;
alter table lines add constraint lines_pkey primary key (invoice, place);

--- then: it can wait until the end of a transaction
--> different-primary-key[deferrability] public.lines.lines_pkey, odd one out contract
alter table lines drop constraint lines_pkey;
alter table lines add constraint lines_pkey primary key (invoice, place) include (extra) deferrable;

--- then: it has another name
--> renamed-primary-key public.clients.clients_pkey, odd one out migrations
alter table clients rename constraint clients_pkey to pk_clients;

--- then: the comment changes
--> different-primary-key[comment] public.clients.clients_pkey, odd one out none
comment on constraint clients_pkey on clients is 'Given by them';

--- instead: added later, over an index that was there
--> nothing
create table clients (id integer not null, code text, other integer not null);
create unique index clients_pkey on clients (id);
alter table clients add primary key using index clients_pkey;
comment on constraint clients_pkey on clients is 'Given by us';
create table lines (extra text, place integer, invoice integer);
alter table lines add primary key (invoice, place) include (extra);
create table plain (id integer not null);

--- then: its index is packed less tightly
--> different-primary-key[storage parameters] public.clients.clients_pkey, odd one out contract
alter index clients_pkey set (fillfactor = 50);
