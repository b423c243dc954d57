-- What may be null

--- base
create table member (id bigint primary key, login text not null, nickname text, points integer not null);

--- then: what is stated to refuse null takes it
--> entity-column-nullable[nullability] public.member.login, odd one out entities, at Member#login
--! accepted: insert into member (id, login, points) values (2, null, 1)
alter table member alter login drop not null;

--- then: what refuses null only because it is a primitive takes it, and has one
--> warning entity-column-nullable[nullability] public.member.points, odd one out entities, at Member#points
--! is null
alter table member alter points drop not null;
insert into member (id, login) values (3, 'bob');

--- then: what nothing is said of refuses null
--> entity-column-not-null[nullability] public.member.nickname, odd one out entities, at Member#nickname
--! null value in column "nickname"
alter table member alter nickname set not null;

--- then: a domain refuses null for the column
--> entity-column-not-null[nullability] public.member.nickname, odd one out entities, at Member#nickname
--! domain short does not allow null values
create domain short as text not null;
alter table member alter nickname type short;
