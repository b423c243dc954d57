-- `JOINED`

--- base
create table payment (id bigint primary key, amount numeric(38, 2));
create table card (id bigint primary key references payment, number text not null);
create table transfer (payment_id bigint primary key references payment, iban text);

--- then: nothing joins a subclass's table
--> entity-foreign-key-missing public.card.id, odd one out entities, at Card#id
--! accepted: insert into card (id, number) values (9, '1')
alter table card drop constraint card_id_fkey;

--- then: the column that joins has the name of the superclass's
--> entity-column-missing public.transfer.payment_id, odd one out entities, at Transfer#id
--! payment_id does not exist
alter table transfer rename payment_id to id;

--- then: a subclass has no table
--> entity-table-missing public.transfer, odd one out entities, at Transfer
--! relation "transfer" does not exist
drop table transfer;
