-- Types of extensions.
create extension citext;
create extension hstore;
create extension ltree;
create extension pg_trgm;
create extension "uuid-ossp";
create table texts (id uuid primary key default uuid_generate_v4(), email citext not null unique, attributes hstore not null, path ltree not null unique, query lquery not null, words ltxtquery not null, names citext[] not null, paths ltree[]);
create index on texts using gin (email gin_trgm_ops);
--> texts: minimal maximal duplicate
create domain email as citext check (value ~ '^[a-z0-9.]+@[a-z0-9.]+$');
create table users (email email primary key, kind citext not null check (kind in ('a', 'b')));
--> users: minimal maximal duplicate
