-- Columns that are computed.

--- base
create table clients (
  code varchar(9) not null,
  name text not null,
  price numeric,
  label text generated always as (code || ' ' || name) stored,
  gross numeric generated always as (price * 1.19) stored,
  plain text
);

--- then: no longer computed
--> different-column[generation] public.clients.label, odd one out migrations
alter table clients alter label drop expression;

--- then: computed otherwise (since 17)
--> different-column[generation] public.clients.gross, odd one out none
alter table clients alter gross set expression as (price * 1.2);

--- instead: computed where it was not
--> different-column[generation] public.clients.plain, odd one out contract
create table clients (
  code varchar(9) not null,
  name text not null,
  price numeric,
  label text generated always as (code || ' ' || name) stored,
  gross numeric generated always as (price * 1.19) stored,
  plain text generated always as (lower(name)) stored
);

--- then: a default instead
--> different-column[default] public.clients.gross, odd one out contract
--> different-column[generation] public.clients.gross, odd one out migrations
alter table clients drop gross;
alter table clients add gross numeric default 0;

--- instead: as PostgreSQL prints it
--> nothing
create table clients (
  code varchar(9) not null,
  name text not null,
  price numeric,
  label text generated always as ((((code)::text || ' '::text) || name)) stored,
  gross numeric generated always as ((price * 1.19)) stored,
  plain text
);
