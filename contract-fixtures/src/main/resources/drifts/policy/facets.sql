-- Which rows which role sees and changes.

--- base
create table clients (id integer, owner_id integer, status varchar(9));
alter table clients enable row level security;
create policy mine on clients for select to app_reader using (owner_id = 1);
create policy never on clients as restrictive for all to public using (true) with check (status in ('a', 'b'));
create policy "Writers: both" on clients for insert to app_reader, app_writer with check (id > 0);
comment on policy mine on clients is 'Own rows';

--- then: it is gone
--> missing-policy public.clients.never, odd one out migrations
drop policy never on clients;

--- then: there is one more
--> unexpected-policy public.clients.everybody, odd one out contract
create policy everybody on clients using (true);

--- then: it lets rows through that others refuse
--> different-policy[permissiveness] public.clients.never, odd one out migrations
drop policy never on clients;
create policy never on clients to public using (true) with check (status in ('a', 'b'));

--- then: another command
--> different-policy[command] public.clients.mine, odd one out none
drop policy mine on clients;
create policy mine on clients for delete to app_reader using (owner_id = 1);
comment on policy mine on clients is 'Own rows';

--- then: another role
--> different-policy[roles] public.clients.mine, odd one out none
alter policy mine on clients to app_writer;

--- then: everybody
--> different-policy[roles] public.clients.mine, odd one out none
alter policy mine on clients to public;

--- then: other rows are seen
--> different-policy[using] public.clients.mine, odd one out none
alter policy mine on clients using (owner_id = 2);

--- then: other rows are written
--> different-policy[with check] public.clients.never, odd one out none
alter policy never on clients with check (status in ('a', 'b', 'c'));

--- then: what is written is checked as what is seen
--> different-policy[with check] public.clients.never, odd one out migrations
drop policy never on clients;
create policy never on clients as restrictive for all to public using (true);

--- then: the comment changes
--> different-policy[comment] public.clients.mine, odd one out none
comment on policy mine on clients is 'All rows';

--- instead: the same in other words, roles in another order
--> nothing
create table clients (id integer, owner_id integer, status varchar(9));
create policy "Writers: both" on public.clients as permissive for insert to app_writer, app_reader with check ((id > 0));
create policy never on clients as restrictive using ((true))
  with check (((status)::text = any (array[('a'::character varying)::text, ('b'::character varying)::text])));
create policy mine on clients for select to app_reader using (((owner_id = 1)));
comment on policy mine on clients is 'Own rows';
alter table clients enable row level security;
