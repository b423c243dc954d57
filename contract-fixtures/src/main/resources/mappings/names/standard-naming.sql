-- Jakarta Persistence's naming

--- settings
hibernate.physical_naming_strategy = org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl

--- base
create table product (id bigint primary key);
create table orderline (id bigint primary key, unitprice integer, product_id bigint references product);
create table orderline_gifttags (orderline_id bigint not null references orderline, gifttags text, unique (orderline_id, gifttags));

--- then: the migration follows another strategy
--> entity-column-missing public.orderline.unitprice, odd one out entities, at OrderLine#unitPrice
--! does not exist
alter table orderline rename unitprice to "unitPrice";
