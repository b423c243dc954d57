-- What is said of a table.

--- base
create table clients (id integer);
create table accounts (id integer);
comment on table clients is E'Who pays\n  and who does not\n';

--- then: the comment changes
--> different-table[comment] public.clients, odd one out none
comment on table clients is 'Who pays';

--- then: a comment appears
--> different-table[comment] public.accounts, odd one out contract
comment on table accounts is 'New';

--- then: the comment is taken away
--> different-table[comment] public.clients, odd one out migrations
comment on table clients is null;

--- then: the script was checked out with other line ends
--> nothing
comment on table clients is E'Who pays\r\n  and who does not\r\n';
