-- `@Table(catalog = …)`

--- base
create schema store;
create table store.stock (id bigint primary key, place text);

--- then: a column is not there
--> entity-column-missing store.stock.place, odd one out entities, at Stock#place
--! place
alter table store.stock drop place;
