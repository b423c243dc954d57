-- `AttributeConverter`, `YesNoConverter`, `NumericBooleanConverter`

--- base
create table purchase (
  id bigint primary key,
  paid char(1) not null check (paid in ('N', 'Y')),
  sent integer check (sent in (0, 1)),
  stage varchar(1) check (stage in ('O', 'D')),
  weight integer,
  tags text
);

--- then: yes and no are booleans
--> entity-column-type[type] public.purchase.paid, odd one out entities, at Purchase#paid
--! column "paid" is of type boolean but expression is of type character
alter table purchase drop constraint purchase_paid_check;
alter table purchase alter paid type boolean using true;

--- then: zero and one are booleans
--> entity-column-type[type] public.purchase.sent, odd one out entities, at Purchase#sent
--! column "sent" is of type boolean but expression is of type integer
alter table purchase drop constraint purchase_sent_check;
alter table purchase alter sent type boolean using true;

--- then: the migration stores what the attribute is, and not what the converter makes
--> entity-column-type[type] public.purchase.tags, odd one out entities, at Purchase#tags
--! column "tags" is of type text[] but expression is of type character varying
alter table purchase alter tags type text[] using '{}';
