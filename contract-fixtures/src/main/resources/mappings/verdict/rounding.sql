-- Numbers of several families

--- base
create table sample (id bigint primary key, weight double precision, amount numeric(38, 2));

--- then: a double is in a numeric
--> warning entity-column-type[type] public.sample.weight, odd one out entities, at Sample#weight
alter table sample alter weight type numeric(10, 2);

--- then: a double is in a real
--> warning entity-column-type[type] public.sample.weight, odd one out entities, at Sample#weight
alter table sample alter weight type real;

--- then: a BigDecimal is in a double
--> warning entity-column-type[type] public.sample.amount, odd one out entities, at Sample#amount
alter table sample alter amount type double precision;
