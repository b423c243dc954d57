-- `@ElementCollection` of basics and of embeddables; `@OrderColumn`

--- base
create table recipe (id bigint primary key);
create table recipe_tags (
  recipe_id bigint not null references recipe,
  tag varchar(30) not null,
  primary key (recipe_id, tag)
);
create table recipe_steps (
  recipe bigint not null references recipe,
  place integer not null,
  step text,
  primary key (recipe, place)
);
create table ingredient (recipe_id bigint not null references recipe, name varchar(80) not null, grams integer not null);

--- then: the order has no column
--> entity-column-missing public.recipe_steps.place, odd one out entities, at Recipe#steps
--! column "place" of relation "recipe_steps" does not exist
alter table recipe_steps drop place;

--- then: the collection's table has another name
--> entity-table-missing public.recipe_tags, odd one out entities, at Recipe#tags
--! relation "recipe_tags" does not exist
alter table recipe_tags rename to tags;

--- then: an element is shorter than stated
--> entity-column-narrower[type] public.ingredient.name, odd one out entities, at Recipe#ingredients.name
alter table ingredient alter name type varchar(20);

--- then: the same element can be there twice
--> entity-primary-key-missing public.recipe_tags."recipe_id,tag", odd one out entities, at Recipe#tags
alter table recipe_tags drop constraint recipe_tags_pkey;
alter table recipe_tags alter recipe_id set not null, alter tag set not null;

--- then: elements of no entity are possible
--> entity-foreign-key-missing public.ingredient.recipe_id, odd one out entities, at Recipe#ingredients
alter table ingredient drop constraint ingredient_recipe_id_fkey;
