-- Columns whose values may not appear twice.

--- base (since 15)
create table clients (
  id integer,
  code text,
  email text,
  name text,
  constraint clients_code_key unique (code, id),
  constraint clients_email_key unique nulls not distinct (email) include (name) deferrable initially deferred
);
comment on constraint clients_code_key on clients is 'Ours';

--- then: it is gone
--> missing-unique public.clients.clients_email_key, odd one out migrations
alter table clients drop constraint clients_email_key;

--- then: there is one more
--> unexpected-unique public.clients.clients_name_key, odd one out contract
alter table clients add unique (name);

--- then: fewer columns
--> different-unique[columns] public.clients.clients_code_key, odd one out none
--> different-unique[comment] public.clients.clients_code_key, odd one out migrations
alter table clients drop constraint clients_code_key;
alter table clients add constraint clients_code_key unique (code);

--- then: two nulls are two values
--> different-unique[nulls not distinct] public.clients.clients_email_key, odd one out migrations
alter table clients drop constraint clients_email_key;
alter table clients add constraint clients_email_key unique (email) include (name) deferrable initially deferred;

--- then: nothing rides along
--> different-unique[included columns] public.clients.clients_email_key, odd one out migrations
alter table clients drop constraint clients_email_key;
alter table clients add constraint clients_email_key unique nulls not distinct (email) deferrable initially deferred;

--- then: it can wait, and does not unless told
--> different-unique[deferrability] public.clients.clients_email_key, odd one out none
alter table clients drop constraint clients_email_key;
alter table clients add constraint clients_email_key unique nulls not distinct (email) include (name) deferrable;

--- then: it can not wait
--> different-unique[deferrability] public.clients.clients_email_key, odd one out migrations
alter table clients drop constraint clients_email_key;
alter table clients add constraint clients_email_key unique nulls not distinct (email) include (name);

--- then: an index is no constraint
--> missing-unique public.clients.clients_code_key, odd one out migrations
--> unexpected-index public.clients.clients_code_key, odd one out contract
alter table clients drop constraint clients_code_key;
create unique index clients_code_key on clients (code, id);

--- then: the comment changes
--> different-unique[comment] public.clients.clients_code_key, odd one out none
comment on constraint clients_code_key on clients is 'Theirs';

--- instead: added later, over an index that was there
--> nothing
create table clients (id integer, code text, email text, name text);
create unique index clients_code_key on clients (code, id);
alter table clients add unique using index clients_code_key not deferrable;
comment on constraint clients_code_key on clients is 'Ours';
alter table clients add constraint clients_email_key
  unique nulls not distinct (email) include (name) initially deferred;
