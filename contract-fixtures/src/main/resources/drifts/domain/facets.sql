-- What a domain says of its values.

--- base
create domain percent as numeric(5, 2) default 0 not null
  constraint percent_max check (value <= 100) constraint percent_min check (value >= 0);
create domain label as text;

--- instead: another type
--> different-domain[type] public.percent, odd one out none
create domain percent as numeric(6, 2) default 0 not null
  constraint percent_max check (value <= 100) constraint percent_min check (value >= 0);
create domain label as text;

--- then: null is let in
--> different-domain[nullability] public.percent, odd one out migrations
alter domain percent drop not null;

--- then: null is kept out
--> different-domain[nullability] public.label, odd one out contract
alter domain label set not null;

--- then: another default
--> different-domain[default] public.percent, odd one out none
alter domain percent set default 100;

--- then: no default
--> different-domain[default] public.percent, odd one out migrations
alter domain percent drop default;

--- instead: another collation
--> different-domain[collation] public.label, odd one out contract
create domain percent as numeric(5, 2) default 0 not null
  constraint percent_max check (value <= 100) constraint percent_min check (value >= 0);
create domain label as text collate "POSIX";

--- then: a check is gone
--> different-domain[constraints] public.percent, odd one out none
alter domain percent drop constraint percent_min;

--- then: a check allows more
--> different-domain[constraints] public.percent, odd one out none
alter domain percent drop constraint percent_max;
alter domain percent add constraint percent_max check (value <= 1000);

--- instead: the same, bit by bit
--> nothing
create domain percent as decimal(5, 2);
alter domain percent add constraint percent_min check (not value < 0);
alter domain percent drop constraint percent_min;
alter domain percent add constraint percent_min check (((value >= 0)));
alter domain percent add constraint percent_max check (value <= 100);
alter domain percent set default '0';
alter domain percent set default 0;
alter domain percent set not null;
create domain label as text collate "default";
