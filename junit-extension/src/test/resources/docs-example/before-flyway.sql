create table clients (
    id    uuid         primary key default gen_random_uuid(),
    name  varchar(200) not null,
    email varchar(254) not null unique
);
insert into clients (name, email) values ('Ada', 'ada');
