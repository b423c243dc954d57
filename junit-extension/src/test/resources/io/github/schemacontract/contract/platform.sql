-- What a hosting platform provides before the first migration.
create schema storage;
create type storage.kind as enum ('file', 'folder');
create sequence storage.ids;
create table storage.objects (id uuid primary key, owner uuid, kind storage.kind);
create view storage.files as select id from storage.objects where kind = 'file';
create function storage.uid() returns uuid language sql stable as 'select null::uuid';
alter table storage.objects enable row level security;
