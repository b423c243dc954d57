-- Maps with basic, enum and entity keys

--- base
create table store (id bigint primary key);
create table product (id bigint primary key);
create table product_labels (
  product_id bigint not null references product,
  language varchar(5) not null,
  label text,
  primary key (product_id, language)
);
create table product_sizes (
  product_id bigint not null references product,
  size varchar(10) not null check (size in ('SMALL', 'LARGE')),
  pieces integer,
  primary key (product_id, size)
);
create table product_stock (
  product_id bigint not null references product,
  store bigint not null references store,
  pieces integer,
  primary key (product_id, store)
);

--- then: the check of the keys lacks a constant
--> entity-enum-label-missing[labels] public.product_sizes.size, odd one out entities, at Product#sizes
--! violates check constraint "product_sizes_size_check"
alter table product_sizes drop constraint product_sizes_size_check;
alter table product_sizes add constraint product_sizes_size_check check (size in ('SMALL'));

--- then: the key has another name
--> entity-column-missing public.product_labels.language, odd one out entities, at Product#labels
--! language
alter table product_labels rename language to labels_key;

--- then: keys of no entity are possible
--> entity-foreign-key-missing public.product_stock.store, odd one out entities, at Product#stock
alter table product_stock drop constraint product_stock_store_fkey;
