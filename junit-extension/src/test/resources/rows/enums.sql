-- Each label is in some row.
create type status as enum ('new', 'open', 'closed', 'gone', 'it''s "odd"');
create domain current_status as status check (value <> 'gone');
create table tickets (id integer primary key, status status not null);
--> tickets: minimal maximal duplicate label label label
create table statuses (status status primary key);
--> statuses: minimal maximal duplicate label label
create table limited (id integer primary key, status current_status not null);
--> limited: minimal maximal duplicate label label
create table histories (id integer primary key, statuses status[] not null);
--> histories: minimal maximal duplicate label label label
create table two (id integer primary key, one status, other status not null check (one <> other));
--> two: minimal maximal duplicate label label label label
