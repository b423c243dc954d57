-- `@MapsId`

--- base
create table users (id bigint primary key);
create table profile (user_id bigint primary key references users);
create table device (user_id bigint references users, number integer, primary key (user_id, number));

--- then: the id has a column of its own
--> entity-column-missing public.profile.user_id, odd one out entities, at Profile#id
--! user_id
alter table profile rename user_id to id;

--- then: a part of the id points nowhere
--> entity-foreign-key-missing public.device.user_id, odd one out entities, at Device#id.userId
alter table device drop constraint device_user_id_fkey;
