-- The not-null constraint of a domain has a name since PostgreSQL 17.

--- base
create domain given as text constraint must_be_given not null;
create domain filled as text not null;

--- then: under another name
--> different-domain[constraints] public.given, odd one out none
alter domain given drop not null;
alter domain given add constraint may_not_be_left_out not null;

--- then: set later
--> nothing
alter domain filled drop not null;
alter domain filled set not null;
