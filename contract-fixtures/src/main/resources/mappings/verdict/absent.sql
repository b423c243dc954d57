-- What is not there

--- base
create table branch (id bigint primary key, town text);

--- instead: no migration makes the table
--> entity-table-missing public.branch, odd one out entities, at Branch
--! relation "branch" does not exist
create table branches (id bigint primary key, town text, opened date);

--- then: no migration makes the column
--> entity-column-missing public.branch.town, odd one out entities, at Branch#town
--! column b1_0.town does not exist
alter table branch drop town;

--- then: there is more than is mapped
--> nothing
alter table branch add street text;
create table depot (id bigint primary key);
