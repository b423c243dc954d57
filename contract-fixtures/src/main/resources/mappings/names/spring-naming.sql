-- Spring Boot 3's naming

--- settings
hibernate.physical_naming_strategy = org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy

--- base
create table product (id bigint primary key);
create table order_line (id bigint primary key, unit_price integer, product_id bigint references product);
create table order_line_gift_tags (order_line_id bigint not null references order_line, gift_tags text, unique (order_line_id, gift_tags));

--- then: the migration follows another strategy
--> entity-column-missing public.order_line.unit_price, odd one out entities, at OrderLine#unitPrice
--! does not exist
alter table order_line rename unit_price to "unitPrice";
