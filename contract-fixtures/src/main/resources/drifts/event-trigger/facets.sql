-- An event trigger fires for commands in the whole database, those that build it included.

--- base
create schema "Audit";
create function "Audit"."on change"() returns event_trigger language plpgsql as 'begin raise exception ''too late''; end';
create function note() returns event_trigger language plpgsql as 'begin end';
create event trigger "No changes" on sql_drop when tag in ('DROP TABLE', 'DROP VIEW') execute function "Audit"."on change"();
create event trigger notes on ddl_command_end execute function note();
create event trigger off on ddl_command_start execute function note();
alter event trigger off disable;
comment on event trigger notes is 'Of what is done';

--- then: a trigger is gone
--> missing-event-trigger notes, odd one out migrations
drop event trigger notes;

--- then: a trigger appears
--> unexpected-event-trigger more, odd one out contract
create event trigger more on ddl_command_end execute function note();

--- then: it fires for other commands
--> different-event-trigger[tags] "No changes", odd one out none
drop event trigger "No changes";
create event trigger "No changes" on sql_drop when tag in ('DROP TABLE') execute function "Audit"."on change"();

--- then: it fires at another time
--> different-event-trigger[event] notes, odd one out none
drop event trigger notes;
create event trigger notes on ddl_command_start execute function note();
comment on event trigger notes is 'Of what is done';

--- then: it calls another function
--> different-event-trigger[action] "No changes", odd one out none
drop event trigger "No changes";
create event trigger "No changes" on sql_drop when tag in ('DROP TABLE', 'DROP VIEW') execute function note();

--- then: it is switched on
--> different-event-trigger[enabled] off, odd one out contract
alter event trigger off enable;

--- then: another comment
--> different-event-trigger[comment] notes, odd one out none
comment on event trigger notes is 'Of everything';

--- then: the tags in another order
--> nothing
drop event trigger "No changes";
create event trigger "No changes" on sql_drop when tag in ('drop view', 'drop table') execute procedure "Audit"."on change"();
