-- Bean Validation: `@NotNull`, `@NotBlank`, `@Size`, `@Min`, `@Digits`

--- base
create table visitor (
  id bigint primary key,
  name varchar(40) not null,
  age integer check (age between 0 and 150),
  height numeric(6, 2),
  town text not null
);

--- then: what it refuses is accepted
--> entity-column-nullable[nullability] public.visitor.name, odd one out entities, at Visitor#name
alter table visitor alter name drop not null;

--- then: it allows more than there is room for
--> entity-column-narrower[type] public.visitor.name, odd one out entities, at Visitor#name
alter table visitor alter name type varchar(30);
