-- Rows that may not overlap.

--- base
create extension btree_gist;
create table bookings (
  room integer,
  during tsrange,
  constraint bookings_no_overlap exclude using gist (room with =, during with &&) where (room > 0)
);
comment on constraint bookings_no_overlap on bookings is 'One at a time';

--- then: it is gone
--> missing-exclusion public.bookings.bookings_no_overlap, odd one out migrations
alter table bookings drop constraint bookings_no_overlap;

--- then: there is one more
--> unexpected-exclusion public.bookings.bookings_alone, odd one out contract
alter table bookings add constraint bookings_alone exclude using gist (during with &&);

--- then: another condition
--> different-exclusion[definition] public.bookings.bookings_no_overlap, odd one out none
--> different-exclusion[comment] public.bookings.bookings_no_overlap, odd one out migrations
alter table bookings drop constraint bookings_no_overlap;
alter table bookings add constraint bookings_no_overlap exclude using gist (room with =, during with &&) where (room > 1);

--- then: it can wait
--> different-exclusion[definition] public.bookings.bookings_no_overlap, odd one out none
alter table bookings drop constraint bookings_no_overlap;
alter table bookings add constraint bookings_no_overlap
  exclude using gist (room with =, during with &&) where (room > 0) deferrable;
comment on constraint bookings_no_overlap on bookings is 'One at a time';

--- then: the comment changes
--> different-exclusion[comment] public.bookings.bookings_no_overlap, odd one out none
comment on constraint bookings_no_overlap on bookings is 'Two at a time';

--- instead: added later, with its operator classes
--> nothing
create extension btree_gist;
create table bookings (during tsrange, room integer);
alter table bookings add constraint bookings_no_overlap
  exclude using gist (room gist_int4_ops with operator(pg_catalog.=), during range_ops with &&) where (((room > 0)));
comment on constraint bookings_no_overlap on bookings is 'One at a time';
