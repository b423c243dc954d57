-- What a project adds to objects that the platform owns.
create policy ours on storage.objects for select to contract_reader using (owner = storage.uid());
alter table storage.objects add column tag text;
create index objects_owner_idx on storage.objects (owner);
create function storage.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger objects_touch before insert on storage.objects for each row execute function storage.touch();
grant select on storage.objects to contract_reader;
grant update (owner) on storage.objects to contract_reader;
grant select on storage.files to contract_reader;
grant usage on sequence storage.ids to contract_reader;
grant execute on function storage.uid() to contract_reader;
grant usage on schema storage to contract_reader;
create table public.uploads (object uuid references storage.objects, kind storage.kind);
