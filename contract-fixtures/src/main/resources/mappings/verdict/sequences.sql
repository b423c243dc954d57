-- Ids of a sequence

--- base
create sequence ticket_seq increment 5;
create table ticket (id bigint primary key);

--- then: it counts one by one
--> entity-sequence-increment[increment] public.ticket_seq, odd one out entities, at Ticket#id
--! A different object with the same identifier
alter sequence ticket_seq increment 1;

--- then: it begins elsewhere
--> nothing
alter sequence ticket_seq restart 1000;

--- then: it is not there
--> entity-sequence-missing public.ticket_seq, odd one out entities, at Ticket#id
--! relation "ticket_seq" does not exist
drop sequence ticket_seq;
