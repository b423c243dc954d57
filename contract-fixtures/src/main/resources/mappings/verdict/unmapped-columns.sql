-- Columns without an attribute

--- base
create table invoice (id bigint primary key, note text, made_at timestamptz not null default now());
create table receipt (id bigint primary key);

--- then: one refuses null
--> entity-unmapped-required-column public.invoice.number, odd one out entities, at Invoice
--! null value in column "number"
alter table invoice add number text not null;

--- then: one refuses null, and the entity is only read
--> warning entity-unmapped-required-column public.receipt.number, odd one out entities, at Receipt
alter table receipt add number text not null;

--- then: the domain of one refuses null, and a trigger comes too late
--> entity-unmapped-required-column public.invoice.number, odd one out entities, at Invoice
--! domain code does not allow null values
create domain code as text not null;
alter table invoice add number code;
create function number() returns trigger language plpgsql as $$
begin
  new.number := 'A' || new.id;
  return new;
end
$$;
create trigger number before insert on invoice for each row execute function number();

--- then: the domain of one refuses null, and has a default
--> nothing
create domain code as text not null default 'A';
alter table invoice add number code;

--- then: one refuses null, but has a default
--> nothing
alter table invoice add number text not null default '';

--- then: one refuses null, but a trigger fills it
--> nothing
alter table invoice add number text not null;
create function number() returns trigger language plpgsql as $$
begin
  new.number := 'A' || new.id;
  return new;
end
$$;
create trigger number before insert on invoice for each row execute function number();

--- then: one refuses null, and a trigger fills another one
--> entity-unmapped-required-column public.invoice.number, odd one out entities, at Invoice
--! null value in column "number"
alter table invoice add number text not null;
create function note() returns trigger language plpgsql as $$
begin
  new.note := 'A' || new.id;
  return new;
end
$$;
create trigger note before insert on invoice for each row execute function note();

--- then: one refuses null, but is generated
--> nothing
alter table invoice add number bigint not null generated always as (id + 1) stored;

--- then: one refuses null, but counts
--> nothing
alter table invoice add number bigint not null generated always as identity;
