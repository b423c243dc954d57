-- Decimal numbers

--- base
create table price (id bigint primary key, amount numeric(10, 2), factor numeric(38, 2));

--- then: fewer digits than stated
--> entity-column-narrower[type] public.price.amount, odd one out entities, at Price#amount
--! numeric field overflow
alter table price alter amount type numeric(8, 2);

--- then: more digits than stated
--> entity-column-wider[type] public.price.amount, odd one out entities, at Price#amount
alter table price alter amount type numeric(12, 2);

--- then: no precision at all
--> entity-column-wider[type] public.price.amount, odd one out entities, at Price#amount
alter table price alter amount type numeric;

--- then: other decimals than stated
--> warning entity-column-type[type] public.price.amount, odd one out entities, at Price#amount
alter table price alter amount type numeric(12, 4);

--- then: another precision where none is stated
--> nothing
alter table price alter factor type numeric(5, 2);
