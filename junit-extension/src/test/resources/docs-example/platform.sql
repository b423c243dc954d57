create role app_reader;
create schema auth;
create table auth.users (id uuid primary key);
