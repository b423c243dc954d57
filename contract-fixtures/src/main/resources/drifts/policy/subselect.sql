-- Policies that look into other tables and call functions.

--- base
create schema auth;
create function auth.uid() returns uuid language sql stable as 'select null::uuid';
create table members (team_id integer, user_id uuid);
create table documents (id integer, team_id integer);
alter table documents enable row level security;
create policy team on documents using (
  exists (select 1 from members m where m.team_id = documents.team_id and m.user_id = auth.uid()));

--- then: the tie to the row is lost
--> different-policy[using] public.documents.team, odd one out none
alter policy team on documents using (
  exists (select 1 from members m where m.team_id = m.team_id and m.user_id = auth.uid()));

--- then: another function
--> unexpected-function public.uid(), odd one out contract
--> different-policy[using] public.documents.team, odd one out none
create function uid() returns uuid language sql stable as 'select null::uuid';
alter policy team on documents using (
  exists (select 1 from members m where m.team_id = documents.team_id and m.user_id = uid()));

--- then: the same, spelled as PostgreSQL prints it
--> nothing
alter policy team on documents using ((exists ( select 1
   from public.members m
  where ((m.team_id = documents.team_id) and (m.user_id = auth.uid())))));
