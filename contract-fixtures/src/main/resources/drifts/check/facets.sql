-- Conditions that every row must meet.

--- base
create table clients (
  id integer,
  code varchar(10),
  amount numeric,
  frequency text not null default 'monthly',
  constraint clients_amount_check check (amount > 0),
  constraint clients_frequency_check check (frequency in ('weekly', 'monthly')),
  constraint clients_code_check check (code in ('a', 'b')) no inherit
);
alter table clients add constraint clients_id_check check (id > 0) not valid;
comment on constraint clients_amount_check on clients is 'No refunds';

--- then: it is gone
--> missing-check public.clients.clients_frequency_check, odd one out migrations
alter table clients drop constraint clients_frequency_check;

--- then: there is one more
--> unexpected-check public.clients.clients_check, odd one out contract
alter table clients add constraint clients_check check (id <> amount);

--- then: one value more
--> different-check[condition] public.clients.clients_frequency_check, odd one out none
alter table clients drop constraint clients_frequency_check;
alter table clients add constraint clients_frequency_check check (frequency in ('weekly', 'monthly', 'yearly'));

--- then: the boundary moves
--> different-check[condition] public.clients.clients_amount_check, odd one out none
--> different-check[comment] public.clients.clients_amount_check, odd one out migrations
alter table clients drop constraint clients_amount_check;
alter table clients add constraint clients_amount_check check (amount >= 0);

--- then: a condition that is never false refuses nothing
--> different-check[condition] public.clients.clients_amount_check, odd one out none
alter table clients drop constraint clients_amount_check;
alter table clients add constraint clients_amount_check check (amount > 0 or null);
comment on constraint clients_amount_check on clients is 'No refunds';

--- then: the rows that are there were checked
--> different-check[validity] public.clients.clients_id_check, odd one out contract
alter table clients validate constraint clients_id_check;

--- then: the rows that are there were not checked
--> different-check[validity] public.clients.clients_frequency_check, odd one out migrations
alter table clients drop constraint clients_frequency_check;
alter table clients add constraint clients_frequency_check check (frequency in ('weekly', 'monthly')) not valid;

--- then: it holds for children too
--> different-check[inheritance] public.clients.clients_code_check, odd one out migrations
alter table clients drop constraint clients_code_check;
alter table clients add constraint clients_code_check check (code in ('a', 'b'));

--- then: the comment is taken away
--> different-check[comment] public.clients.clients_amount_check, odd one out migrations
comment on constraint clients_amount_check on clients is null;

--- then: the values in another order are a difference that PostgreSQL keeps
--> different-check[condition] public.clients.clients_frequency_check, odd one out none
alter table clients drop constraint clients_frequency_check;
alter table clients add constraint clients_frequency_check check (frequency in ('monthly', 'weekly'));

--- instead: the same in other words, partly added later
--> nothing
create table clients (
  id integer,
  code varchar(10),
  amount numeric constraint clients_amount_check check ((((amount > 0)))),
  frequency text not null default 'monthly'
);
alter table clients add check (frequency = any (array['weekly', 'monthly']));
alter table clients add check ((code)::text = any ((array['a'::character varying, 'b'::character varying])::text[])) no inherit;
alter table clients add check (id > 0) not valid;
comment on constraint clients_amount_check on clients is 'No refunds';

--- instead: as a restored dump prints it
--> nothing
create table public.clients (
  id integer,
  code character varying(10),
  amount numeric,
  frequency text default 'monthly'::text not null,
  constraint clients_amount_check check ((amount > (0)::numeric)),
  constraint clients_code_check check (((code)::text = any (array[('a'::character varying)::text, ('b'::character varying)::text]))) no inherit,
  constraint clients_frequency_check check ((frequency = any (array['weekly'::text, 'monthly'::text])))
);
alter table public.clients add constraint clients_id_check check ((id > 0)) not valid;
comment on constraint clients_amount_check on public.clients is 'No refunds';
