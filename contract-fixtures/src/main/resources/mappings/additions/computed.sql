-- `@Formula`, `@GeneratedColumn`, `@Generated`, `@ColumnDefault`

--- base
create table cart (
  id bigint primary key,
  price integer not null,
  amount integer not null,
  total integer generated always as (price * amount) stored,
  touched timestamptz not null default now(),
  rank integer default 7
);

--- then: the formula needs a column that is not there
--> entity-column-missing public.cart.price, odd one out entities, at Cart#price
--! price
alter table cart drop price cascade;
alter table cart add total integer;

--- then: what the database is to make has no column
--> entity-column-missing public.cart.touched, odd one out entities, at Cart#touched
--! touched
alter table cart drop touched;

--- then: the default is another one
--> entity-column-default[default] public.cart.rank, odd one out entities, at Cart#rank
alter table cart alter rank set default 8;
