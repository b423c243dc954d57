-- What is in no schema can have another name, too.

--- base
create foreign data wrapper films options (debug 'on');
create foreign data wrapper bare;
create server theatre foreign data wrapper films options (host 'a');
create foreign table shows (name text) server theatre;
create function watch() returns event_trigger language plpgsql as 'begin end';
create event trigger watching on ddl_command_end execute function watch();

--- then: a server
--> renamed-server theatre, odd one out migrations
alter server theatre rename to playhouse;

--- then: a wrapper
--> renamed-foreign-data-wrapper films, odd one out migrations
alter foreign data wrapper films rename to movies;

--- then: an event trigger
--> renamed-event-trigger watching, odd one out migrations
alter event trigger watching rename to spying;

--- then: another wrapper of which nothing is said
--> missing-foreign-data-wrapper bare, odd one out migrations
--> unexpected-foreign-data-wrapper other, odd one out contract
drop foreign data wrapper bare;
create foreign data wrapper other;

--- then: a server and its double
--> unexpected-server playhouse, odd one out contract
create server playhouse foreign data wrapper films options (host 'a');

--- then: renamed, and renamed back
--> nothing
alter server theatre rename to playhouse;
alter server playhouse rename to theatre;
