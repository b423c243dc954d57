-- How a table is partitioned can not change: it is made again.

--- base
create table events (id bigint, at date) partition by range (at);

--- instead: by another column
--> different-table[partition by] public.events, odd one out none
create table events (id bigint, at date) partition by range (id);

--- instead: by lists
--> different-table[partition by] public.events, odd one out none
create table events (id bigint, at date) partition by list (at);

--- instead: not at all
--> different-table[partition by] public.events, odd one out migrations
create table events (id bigint, at date);

--- instead: with words that are the default
--> nothing
create table events (id bigint, at date) partition by range (at date_ops);
