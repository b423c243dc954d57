-- A declared default

--- base
create table job (id bigint primary key, state text default 'NEW', tries integer default 3);

--- then: another one
--> entity-column-default[default] public.job.state, odd one out entities, at Job#state
alter table job alter state set default 'OLD';

--- then: none
--> entity-column-default[default] public.job.tries, odd one out entities, at Job#tries
alter table job alter tries drop default;

--- then: it is spelled differently
--> nothing
alter table job alter state set default 'NEW'::text, alter tries set default (1 + 2);
