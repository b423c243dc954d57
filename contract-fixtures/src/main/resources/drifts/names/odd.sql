-- Names that need quotes, in every place that can hold one.

--- base
create schema "Agency: #1";
create schema "select";
create type "Agency: #1"."Ünï ☃" as enum ('a', 'it''s', E'back\\slash', 'a "b"', '');
create domain "Agency: #1"."domain." as "Agency: #1"."Ünï ☃" constraint "check (x)" check (value <> 'a');
create sequence "Agency: #1"."seq""uence" increment 5;
create table "select"."table" ("order" integer, "Primary" text, constraint "group" primary key ("order"));
create table "Agency: #1"."Ta.ble" (
  "user" integer default nextval('"Agency: #1"."seq""uence"'),
  "Mixed Case" "Agency: #1"."domain.",
  "a.b" text constraint "ch""eck" check ("a.b" <> '"a"'),
  "  blank  " text,
  "ïd☃" "Agency: #1"."Ünï ☃"[],
  a23456789012345678901234567890123456789012345678901234567890123 text unique,
  "$dollar" text generated always as ("a.b" || "  blank  ") stored,
  "per%cent" varchar(9) default '%s',
  constraint "Ta.ble ""pk""" primary key ("user", "a.b"),
  constraint "to order" foreign key ("user") references "select"."table" on delete set null ("user"),
  constraint "uni.que" unique ("Mixed Case", "ïd☃")
);
alter sequence "Agency: #1"."seq""uence" owned by "Agency: #1"."Ta.ble"."user";
create index "in.dex USING x" on "Agency: #1"."Ta.ble" (lower("a.b"), "Mixed Case" desc) where "a.b" <> ' WHERE ';
create function "Agency: #1"."fun""(ct"("An Arg" "Agency: #1"."Ünï ☃", variadic "select" text[]) returns text language sql as 'select ''x''';
create function "Agency: #1"."trigger on x for"() returns trigger language plpgsql as 'begin return new; end';
create procedure "select"."call"("out" integer) language sql as '';
create view "select"."view" ("from", "a b") as select "user", "a.b" from "Agency: #1"."Ta.ble";
create materialized view "select"."Mat View" as select "from" as "F""rom" from "select"."view";
create index on "select"."Mat View" ("F""rom");
create trigger "trig ON ger" before update of "a.b", "  blank  " on "Agency: #1"."Ta.ble"
  for each row execute function "Agency: #1"."trigger on x for"();
alter table "Agency: #1"."Ta.ble" enable row level security;
create policy "Po: ""licy"" using (true)" on "Agency: #1"."Ta.ble" for update to "Odd ""Role""" using ("a.b" = 'x');
grant select on "Agency: #1"."Ta.ble" to "Odd ""Role""";
grant update ("a.b") on "Agency: #1"."Ta.ble" to "Odd ""Role""";
grant usage on schema "Agency: #1" to "Odd ""Role""";
revoke execute on function "Agency: #1"."fun""(ct" from public;
comment on schema "select" is 'it''s';
comment on column "Agency: #1"."Ta.ble"."a.b" is E'\\ "x" \t☃';
comment on constraint "Ta.ble ""pk""" on "Agency: #1"."Ta.ble" is '#';
comment on function "Agency: #1"."fun""(ct" is 'call';
comment on trigger "trig ON ger" on "Agency: #1"."Ta.ble" is 'ger';
comment on policy "Po: ""licy"" using (true)" on "Agency: #1"."Ta.ble" is 'licy';
comment on index "Agency: #1"."in.dex USING x" is 'x';

--- then: everything is called slightly different
--> renamed-column "Agency: #1"."Ta.ble"."  blank  ", odd one out migrations
--> renamed-check "Agency: #1"."Ta.ble"."ch""eck", odd one out migrations
--> renamed-function "Agency: #1"."fun""(ct"("Agency: #1"."Ünï ☃", text[]), odd one out migrations
alter table "Agency: #1"."Ta.ble" rename "  blank  " to "  blank ";
alter table "Agency: #1"."Ta.ble" rename constraint "ch""eck" to "Ch""eck";
alter function "Agency: #1"."fun""(ct" rename to "fun""ct";

--- then: what is plain needs no quotes
--> nothing
alter table "select"."table" rename to plain;
alter table "select".plain rename to "table";
