-- Foreign servers and their wrappers; an extension's own wrappers go with it.

--- base
create foreign data wrapper nowhere;
create function check_options(text[], oid) returns boolean language sql as 'select true';
create foreign data wrapper "Some: where" validator check_options options (debug 'yes');
create server films foreign data wrapper nowhere options (host 'db.example');
create server "Odd ""server""" version '2' foreign data wrapper "Some: where";
create user mapping for current_user server films options (password 'never told');
comment on server films is 'The archive';
comment on foreign data wrapper nowhere is 'Leads to nothing';
create foreign table reels (id integer) server films;

--- then: a server is gone
--> missing-server films, odd one out migrations
drop server films cascade;

--- then: a wrapper is gone
--> missing-foreign-data-wrapper nowhere, odd one out migrations
drop foreign data wrapper nowhere cascade;

--- then: there are more
--> unexpected-foreign-data-wrapper more, odd one out contract
--> unexpected-server spare, odd one out contract
create foreign data wrapper more;
create server more foreign data wrapper more;
create server spare foreign data wrapper nowhere;

--- then: another option
--> different-server[definition] films, odd one out none
alter server films options (set host 'other.example');

--- then: another version
--> different-server[definition] "Odd ""server""", odd one out none
alter server "Odd ""server""" version '3';

--- then: a wrapper's options
--> different-foreign-data-wrapper[definition] "Some: where", odd one out none
alter foreign data wrapper "Some: where" options (drop debug);

--- then: the comments change
--> different-server[comment] films, odd one out none
--> different-foreign-data-wrapper[comment] nowhere, odd one out migrations
comment on server films is 'Other';
comment on foreign data wrapper nowhere is null;

--- then: who logs in how is not agreed
--> nothing
alter user mapping for current_user server films options (set password 'other');
alter server films options (set host 'db.example');
