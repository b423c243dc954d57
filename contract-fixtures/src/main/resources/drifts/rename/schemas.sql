-- A schema under another name, with all that is in it.

--- base
create schema agency;
create extension hstore schema agency;
create type agency.mood as enum ('good', 'bad');
create table agency.clients (id integer primary key, mood agency.mood, tags agency.hstore);
create function agency.cheer(agency.mood, integer) returns agency.mood language sql as 'select $1';
create function agency.agency(agency.clients) returns text language sql as 'select null::text';
grant execute on function agency.cheer(agency.mood, integer) to app_reader;

--- then: whose routines take its types
--> renamed-schema agency, odd one out migrations
alter schema agency rename to bureau;

--- then: it is gone, and the extension that was in it
--> missing-schema agency, odd one out migrations
drop schema agency cascade;

--- then: the extension alone is gone
--> missing-column agency.clients.tags, odd one out migrations
--> missing-extension hstore, odd one out migrations
drop extension hstore cascade;

--- then: renamed, and renamed back
--> nothing
alter schema agency rename to bureau;
alter schema bureau rename to agency;
