-- An enum by number

--- base
create table task (id bigint primary key, priority smallint check (priority between 0 and 1));

--- then: it is in a text
--> entity-column-type[type] public.task.priority, odd one out entities, at Task#priority
--! operator does not exist: text = smallint
alter table task drop constraint task_priority_check;
alter table task alter priority type text;

--- then: it is in a varchar
--> entity-column-type[type] public.task.priority, odd one out entities, at Task#priority
--! operator does not exist: character varying = smallint
alter table task drop constraint task_priority_check;
alter table task alter priority type varchar(10);

--- then: it is in a wider number
--> nothing
alter table task alter priority type integer;

--- then: the check lacks a constant
--> entity-enum-label-missing[labels] public.task.priority, odd one out entities, at Task#priority
--! violates check constraint "task_priority_check"
alter table task drop constraint task_priority_check;
alter table task add constraint task_priority_check check (priority in (0));
