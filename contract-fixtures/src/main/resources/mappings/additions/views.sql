-- `@Immutable` on a view; `@Subselect`

--- base
create table sale (id bigint primary key, region text, amount integer not null);
create view region_sales as select region, sum(amount) as total from sale group by region;

--- then: the view is a materialized one
--> nothing
drop view region_sales;
create materialized view region_sales as select region, sum(amount) as total from sale group by region;

--- then: the view lacks a column
--> entity-column-missing public.region_sales.total, odd one out entities, at RegionSales#total
--! total does not exist
drop view region_sales;
create view region_sales as select region from sale group by region;

--- then: the view is not there
--> entity-table-missing public.region_sales, odd one out entities, at RegionSales
--! relation "region_sales" does not exist
drop view region_sales;

--- then: a column of the view is of another type
--> entity-column-type[type] public.region_sales.total, odd one out entities, at RegionSales#total
--! operator does not exist: text > integer
drop view region_sales;
create view region_sales as select region, sum(amount)::text as total from sale group by region;
