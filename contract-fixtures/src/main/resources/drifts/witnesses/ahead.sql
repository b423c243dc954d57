-- An entity that the contract does not know yet.

--- entities: Account, Invoice

--- base
create table accounts (id bigint primary key, title varchar(100) not null);

--- then: nobody migrates it
--> entity-table-missing public.invoices, odd one out entities
select 1;

--- then: a migration creates its table
--> unexpected-table public.invoices, odd one out contract
create table invoices (id bigint primary key, note varchar(255));

--- then: a migration creates half of it
--> unexpected-table public.invoices, odd one out contract
create table invoices (id bigint primary key);
