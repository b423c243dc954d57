-- Whether policies decide who sees which row.

--- base
create table open (id integer);
create table guarded (id integer);
alter table guarded enable row level security;
create table closed (id integer);
alter table closed enable row level security;
alter table closed force row level security;

--- then: it is turned on
--> different-table[row security] public.open, odd one out contract
alter table open enable row level security;

--- then: it is turned off
--> different-table[row security] public.guarded, odd one out migrations
alter table guarded disable row level security;

--- then: it holds for the owner too
--> different-table[row security] public.guarded, odd one out none
alter table guarded force row level security;

--- then: it no longer holds for the owner
--> different-table[row security] public.closed, odd one out none
alter table closed no force row level security;

--- then: it is turned off and on
--> nothing
alter table guarded disable row level security;
alter table guarded enable row level security;
alter table open no force row level security;
