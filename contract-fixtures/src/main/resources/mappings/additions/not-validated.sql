-- Bean Validation's annotations where it is switched off, or not on the class path

--- settings
jakarta.persistence.validation.mode = none

--- base
create table visitor (id bigint primary key, name varchar(20));

--- then: it refuses null
--> entity-column-not-null[nullability] public.visitor.name, odd one out entities, at Visitor#name
alter table visitor alter name set not null;
