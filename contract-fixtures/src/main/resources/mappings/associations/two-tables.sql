-- `@SecondaryTable`

--- base
create table account (id bigint primary key, login text);
create table account_picture (account_id bigint primary key references account, picture bytea);

--- then: the column is in the first table
--> entity-column-missing public.account_picture.picture, odd one out entities, at Account#picture
--! column "picture" of relation "account_picture" does not exist
alter table account_picture drop picture;
alter table account add picture bytea;

--- then: the second table is not there
--> entity-table-missing public.account_picture, odd one out entities, at Account
--! relation "account_picture" does not exist
drop table account_picture;
