-- Text with a length, and text without one

--- base
create table person (id bigint primary key, name varchar(50), nickname text);

--- then: the column is shorter than the mapping says
--> entity-column-narrower[type] public.person.name, odd one out entities, at Person#name
--! value too long for type character varying(20)
alter table person alter name type varchar(20);

--- then: the column is longer
--> entity-column-wider[type] public.person.name, odd one out entities, at Person#name
alter table person alter name type varchar(60);

--- then: a text without a stated length is in a short column
--> nothing
alter table person alter nickname type varchar(10);
