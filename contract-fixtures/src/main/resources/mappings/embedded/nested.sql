-- Embeddables, nested, as records, with `@AttributeOverride`

--- base
create table shipment (
  id bigint primary key,
  from_street varchar(50) not null,
  from_latitude double precision,
  from_longitude double precision,
  street varchar(100),
  latitude double precision,
  longitude double precision
);

--- then: the overridden column has the embeddable's name
--> entity-column-missing public.shipment.from_latitude, odd one out entities, at Shipment#from.position.latitude
--! from_latitude
alter table shipment rename from_latitude to lat;

--- then: the overridden length is not that of the column
--> entity-column-narrower[type] public.shipment.from_street, odd one out entities, at Shipment#from.street
alter table shipment alter from_street type varchar(20);

--- then: the override's nullability is forgotten
--> entity-column-nullable[nullability] public.shipment.from_street, odd one out entities, at Shipment#from.street
alter table shipment alter from_street drop not null;
