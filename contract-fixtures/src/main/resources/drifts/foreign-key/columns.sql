-- A key that forgets only some of its columns.

--- base (since 15)
create table users (tenant integer, id integer, primary key (tenant, id));
create table clients (
  tenant integer,
  "Admin" integer,
  constraint clients_admin_fkey foreign key (tenant, "Admin") references users on delete set null ("Admin")
);

--- then: it forgets all
--> different-foreign-key[on delete] public.clients.clients_admin_fkey, odd one out none
alter table clients drop constraint clients_admin_fkey;
alter table clients add constraint clients_admin_fkey foreign key (tenant, "Admin") references users on delete set null;

--- then: the referenced columns are named
--> nothing
alter table clients drop constraint clients_admin_fkey;
alter table clients add constraint clients_admin_fkey
  foreign key (tenant, "Admin") references users (tenant, id) on delete set null ("Admin");
