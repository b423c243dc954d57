-- `SqlTypes.JSON`, of a map and of an embeddable

--- base
create table setting (id bigint primary key, texts jsonb, size jsonb);

--- then: one is json
--> warning entity-column-type[type] public.setting.texts, odd one out entities, at Setting#texts
alter table setting alter texts type json;

--- then: one is a text
--> warning entity-column-type[type] public.setting.texts, odd one out entities, at Setting#texts
alter table setting alter texts type text;

--- then: one is another structure
--> entity-column-type[type] public.setting.texts, odd one out entities, at Setting#texts
--! column "texts" is of type hstore but expression is of type jsonb
create extension hstore;
alter table setting alter texts type hstore using '';
