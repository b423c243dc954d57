-- Keys and indexes

--- base
create table author (id bigint primary key, login text unique);
create table book (id bigint primary key, title text, author_id bigint references author);
create index on book (title, id);

--- then: no primary key
--> entity-primary-key-missing public.book.id, odd one out entities, at Book#id
--! accepted: insert into book (id) values (1)
alter table book drop constraint book_pkey;
alter table book alter id set not null;

--- then: a unique key in the place of the primary one
--> nothing
alter table book drop constraint book_pkey;
alter table book alter id set not null;
alter table book add unique (id);

--- then: no unique key
--> entity-unique-missing public.author.login, odd one out entities, at Author#login
--! accepted: insert into author (id, login) values (2, 'ada')
alter table author drop constraint author_login_key;

--- then: a unique index in the place of the key
--> nothing
alter table author drop constraint author_login_key;
create unique index on author (login);

--- then: a unique index for some rows only
--> entity-unique-missing public.author.login, odd one out entities, at Author#login
--! accepted: insert into author (id, login) values (2, 'ada')
alter table author drop constraint author_login_key;
create unique index on author (login) where login <> 'ada';

--- then: no foreign key
--> entity-foreign-key-missing public.book.author_id, odd one out entities, at Book#author
--! accepted: insert into book (id, author_id) values (2, 99)
alter table book drop constraint book_author_id_fkey;

--- then: a foreign key that deletes along
--> nothing
alter table book drop constraint book_author_id_fkey;
alter table book add foreign key (author_id) references author on delete cascade deferrable;

--- then: no index
--> entity-index-missing public.book."title,id", odd one out entities, at Book
drop index book_title_id_idx;

--- then: a longer index
--> nothing
drop index book_title_id_idx;
create index on book (title, id, author_id);
