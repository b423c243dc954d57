-- `@OneToMany`: mapped by the other side, with `@JoinColumn`, with `@JoinTable`

--- base
create table orders (id bigint primary key);
create table line (id bigint primary key, order_id bigint not null references orders);
create table note (id bigint primary key, order_id bigint references orders);
create table parcel (id bigint primary key);
create table order_parcels (
  order_id bigint not null references orders,
  parcels_id bigint not null unique references parcel
);

--- then: an association that is not optional takes null
--> entity-column-nullable[nullability] public.line.order_id, odd one out entities, at Line#order
alter table line alter order_id drop not null;

--- then: the column that Hibernate fills later refuses null
--> entity-column-not-null[nullability] public.note.order_id, odd one out entities, at Order#notes
--! null value in column "order_id"
alter table note alter order_id set not null;

--- then: a child can have two parents
--> entity-unique-missing public.order_parcels.parcels_id, odd one out entities, at Order#parcels
alter table order_parcels drop constraint order_parcels_parcels_id_key;

--- then: the foreign key is an integer
--> entity-column-type[type] public.line.order_id, odd one out entities, at Line#order
--! integer out of range
alter table line alter order_id type integer;
