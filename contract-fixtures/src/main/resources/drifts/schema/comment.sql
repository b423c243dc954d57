-- What is said of a schema.

--- base
create schema agency;
comment on schema agency is 'What clients see';
create schema archive;

--- then: the comment changes
--> different-schema[comment] agency, odd one out none
comment on schema agency is 'What nobody sees';

--- then: the comment is taken away
--> different-schema[comment] agency, odd one out migrations
comment on schema agency is null;

--- then: a comment appears
--> different-schema[comment] archive, odd one out contract
comment on schema archive is 'Old';

--- then: the same is said once more
--> nothing
comment on schema agency is E'What\x20clients see';
