-- Variants that PostgreSQL has since 15.
create schema later;
create table later.parents (id integer, tenant integer, primary key (tenant, id));
create table later.children (
  tenant integer,
  parent integer,
  code text,
  constraint children_code_key unique nulls not distinct (code),
  constraint children_parent_fkey foreign key (tenant, parent) references later.parents on delete set null (parent)
);
create unique index children_parent_idx on later.children (parent) nulls not distinct where code <> '';
create view later.secure with (security_invoker = true) as select code from later.children;
create function later.twice(a integer) returns integer begin atomic select case when a > 0 then a * 2 end; end;
create unlogged sequence later.quick;
