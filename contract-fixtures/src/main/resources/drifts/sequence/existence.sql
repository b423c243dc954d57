-- A sequence that only one side has; those of identity columns are the columns'.

--- base
create sequence invoices;
comment on sequence invoices is 'Without gaps, they say';
create table clients (id serial primary key);

--- instead: no migration creates it
--> missing-sequence public.invoices, odd one out migrations
create table clients (id serial primary key);

--- then: a migration creates one more
--> unexpected-sequence public.orders, odd one out contract
create sequence orders;

--- then: the comment changes
--> different-sequence[comment] public.invoices, odd one out none
comment on sequence invoices is 'With gaps';

--- then: a column that owns one is one finding
--> unexpected-column public.clients.number, odd one out contract
alter table clients add number serial;

--- then: a table that owns one is one finding
--> unexpected-table public.orders, odd one out contract
create table orders (id bigserial primary key);

--- instead: serial is written out
--> nothing
create sequence invoices;
comment on sequence invoices is 'Without gaps, they say';
create sequence clients_id_seq as integer;
create table clients (id integer default nextval('clients_id_seq') primary key);
alter sequence clients_id_seq owned by clients.id;
