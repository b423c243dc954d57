-- `@Check` and `@Comment`

--- base
create table offer (id bigint primary key, price integer not null check (price > 0));
comment on table offer is 'What we sell';
comment on column offer.price is 'In cents, it''s said';

--- then: there is neither
--> nothing
alter table offer drop constraint offer_price_check;
comment on table offer is null;
comment on column offer.price is 'Something else';

--- then: the column is narrower than its attribute
--> entity-column-type[type] public.offer.price, odd one out entities, at Offer#price
--! smallint out of range
alter table offer alter price type smallint;
