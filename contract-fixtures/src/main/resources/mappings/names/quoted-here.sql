-- Reserved words and capital letters, in quotes

--- base
create table "Group" (id bigint primary key, "user" text, "parentGroup" bigint references "Group");

--- then: a name is folded
--> entity-column-missing public."Group"."parentGroup", odd one out entities, at Group#parent
--! "parentGroup"
alter table "Group" rename "parentGroup" to parentgroup;
