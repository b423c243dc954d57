-- Rows that must point to rows that are there.

--- base
create schema auth;
create table auth.users (id uuid primary key, tenant integer, unique (tenant, id));
create table others (id uuid primary key);
create table clients (
  id integer primary key,
  tenant integer,
  admin_id uuid,
  parent_id integer,
  constraint clients_admin_fkey foreign key (admin_id) references auth.users (id) on delete cascade,
  constraint clients_tenant_fkey foreign key (tenant, admin_id) references auth.users (tenant, id)
    match full on update cascade on delete set null deferrable initially deferred,
  constraint clients_parent_fkey foreign key (parent_id) references clients
);
comment on constraint clients_admin_fkey on clients is 'Who may edit';

--- then: it is gone
--> missing-foreign-key public.clients.clients_admin_fkey, odd one out migrations
alter table clients drop constraint clients_admin_fkey;

--- then: there is one more
--> unexpected-foreign-key public.others.others_id_fkey, odd one out contract
alter table others add constraint others_id_fkey foreign key (id) references auth.users;

--- then: another column points
--> different-foreign-key[columns] public.clients.clients_parent_fkey, odd one out none
alter table clients drop constraint clients_parent_fkey;
alter table clients add constraint clients_parent_fkey foreign key (tenant) references clients;

--- then: it points to another table
--> different-foreign-key[reference] public.clients.clients_admin_fkey, odd one out none
alter table clients drop constraint clients_admin_fkey;
alter table clients add constraint clients_admin_fkey foreign key (admin_id) references others on delete cascade;
comment on constraint clients_admin_fkey on clients is 'Who may edit';

--- then: it points to a table of the same name elsewhere
--> unexpected-table public.users, odd one out contract
--> different-foreign-key[reference] public.clients.clients_admin_fkey, odd one out none
create table users (id uuid primary key);
alter table clients drop constraint clients_admin_fkey;
alter table clients add constraint clients_admin_fkey foreign key (admin_id) references users on delete cascade;
comment on constraint clients_admin_fkey on clients is 'Who may edit';

--- then: nothing happens on delete
--> different-foreign-key[on delete] public.clients.clients_admin_fkey, odd one out migrations
alter table clients drop constraint clients_admin_fkey;
alter table clients add constraint clients_admin_fkey foreign key (admin_id) references auth.users;
comment on constraint clients_admin_fkey on clients is 'Who may edit';

--- then: restrict is not the default
--> different-foreign-key[on delete] public.clients.clients_parent_fkey, odd one out contract
alter table clients drop constraint clients_parent_fkey;
alter table clients add constraint clients_parent_fkey foreign key (parent_id) references clients on delete restrict;

--- then: only one column is set to null (since 15)
--> different-foreign-key[on delete] public.clients.clients_tenant_fkey, odd one out none
--> different-foreign-key[match] public.clients.clients_tenant_fkey, odd one out migrations
alter table clients drop constraint clients_tenant_fkey;
alter table clients add constraint clients_tenant_fkey foreign key (tenant, admin_id) references auth.users (tenant, id)
  on update cascade on delete set null (admin_id) deferrable initially deferred;

--- then: something else happens on update
--> different-foreign-key[on update] public.clients.clients_parent_fkey, odd one out contract
alter table clients drop constraint clients_parent_fkey;
alter table clients add constraint clients_parent_fkey foreign key (parent_id) references clients on update set default;

--- then: some columns may be null
--> different-foreign-key[match] public.clients.clients_tenant_fkey, odd one out migrations
alter table clients drop constraint clients_tenant_fkey;
alter table clients add constraint clients_tenant_fkey foreign key (tenant, admin_id) references auth.users (tenant, id)
  on update cascade on delete set null deferrable initially deferred;

--- then: it is checked at once
--> different-foreign-key[deferrability] public.clients.clients_tenant_fkey, odd one out none
alter table clients alter constraint clients_tenant_fkey deferrable initially immediate;

--- then: it can not wait
--> different-foreign-key[deferrability] public.clients.clients_tenant_fkey, odd one out migrations
alter table clients alter constraint clients_tenant_fkey not deferrable;

--- then: the rows that are there were not checked
--> different-foreign-key[validity] public.clients.clients_parent_fkey, odd one out migrations
alter table clients drop constraint clients_parent_fkey;
alter table clients add constraint clients_parent_fkey foreign key (parent_id) references clients not valid;

--- then: the comment changes
--> different-foreign-key[comment] public.clients.clients_admin_fkey, odd one out none
comment on constraint clients_admin_fkey on clients is 'Who may see';

--- then: checked in a second step
--> nothing
alter table clients drop constraint clients_parent_fkey;
alter table clients add constraint clients_parent_fkey foreign key (parent_id) references clients not valid;
alter table clients validate constraint clients_parent_fkey;

--- instead: inline, with what goes without saying
--> nothing
create schema auth;
create table auth.users (id uuid primary key, tenant integer, unique (tenant, id));
create table others (id uuid primary key);
set search_path = auth, public;
create table public.clients (
  id integer primary key,
  tenant integer,
  admin_id uuid constraint clients_admin_fkey references users match simple on delete cascade on update no action not deferrable,
  parent_id integer constraint clients_parent_fkey references public.clients (id) initially immediate
);
alter table clients add constraint clients_tenant_fkey foreign key (tenant, admin_id) references users (tenant, id)
  match full on delete set null on update cascade initially deferred;
comment on constraint clients_admin_fkey on clients is 'Who may edit';
