-- A domain that only one side has.

--- base
create domain email as text;
comment on domain email is 'Never checked';

--- instead: no migration creates it
--> missing-domain public.email, odd one out migrations

--- then: a migration creates one more
--> unexpected-domain public.percent, odd one out contract
create domain percent as numeric(5, 2);

--- then: a table begins to use it
--> unexpected-table public.clients, odd one out contract
create table clients (email email);

--- then: the comment changes
--> different-domain[comment] public.email, odd one out none
comment on domain email is 'Checked';

--- instead: its type is given by another name
--> nothing
create domain public.email pg_catalog.text null;
comment on domain email is 'Never checked';
