-- Rows that need others.
create table parents (id integer primary key, name text unique not null);
--> parents: minimal maximal duplicate
create table children (id integer primary key, parent integer not null references parents, other integer references parents);
--> children: minimal maximal duplicate
create table grandchildren (id integer primary key, child integer not null references children on delete cascade);
--> grandchildren: minimal maximal duplicate
create table one_to_one (parent integer primary key references parents, note text not null);
--> one_to_one: minimal maximal duplicate
create table many_to_many (parent integer references parents, child integer references children, primary key (parent, child));
--> many_to_many: minimal maximal duplicate
create table by_name (name text references parents (name));
--> by_name: minimal maximal duplicate
create table tree (id integer primary key, parent integer references tree);
--> tree: minimal maximal duplicate
create table rooted_tree (id integer primary key, parent integer not null references rooted_tree);
--> rooted_tree: minimal maximal duplicate
create table no_self (id integer primary key, parent integer references no_self, check (parent <> id));
--> no_self: minimal maximal duplicate
create table tenants (id integer primary key);
--> tenants: minimal maximal duplicate
create table users (tenant integer references tenants, id integer, primary key (tenant, id));
--> users: minimal maximal duplicate
create table groups (tenant integer references tenants, id integer, primary key (tenant, id));
--> groups: minimal maximal duplicate
create table members (tenant integer not null references tenants, member integer not null, in_group integer not null,
  foreign key (tenant, member) references users, foreign key (tenant, in_group) references groups, primary key (tenant, member, in_group));
--> members: minimal maximal duplicate
create table fully (tenant integer, member integer, foreign key (tenant, member) references users match full);
--> fully: minimal maximal duplicate
create table half (tenant integer not null, member integer, foreign key (tenant, member) references users);
--> half: minimal maximal duplicate
create table chickens (id integer primary key, egg integer not null);
--> chickens: minimal maximal duplicate
create table eggs (id integer primary key, chicken integer not null references chickens);
alter table chickens add foreign key (egg) references eggs;
--> eggs: minimal maximal duplicate
create table husbands (id integer primary key, wife integer not null unique);
--> husbands: minimal maximal
create table wives (id integer primary key, husband integer not null unique references husbands deferrable initially deferred);
alter table husbands add foreign key (wife) references wives deferrable initially deferred;
--> wives: minimal maximal
create table departments (id integer primary key, head integer);
--> departments: minimal maximal duplicate
create table employees (id integer primary key, department integer not null references departments);
alter table departments add foreign key (head) references employees;
--> employees: minimal maximal duplicate
create table a (id integer primary key, b integer not null);
create table b (id integer primary key, c integer not null);
create table c (id integer primary key, a integer not null references a);
alter table a add foreign key (b) references b;
alter table b add foreign key (c) references c;
--> a: minimal maximal duplicate
--> b: minimal maximal duplicate
--> c: minimal maximal duplicate
create table barren (id integer primary key, constraint never check (id > 0 and id < 0));
--> barren: not never
create table orphans (id integer primary key, barren integer not null constraint needs references barren);
--> orphans: not needs
create table lonely (id integer primary key, barren integer references barren);
--> lonely: minimal maximal duplicate
create table kinds (code text primary key);
insert into kinds values ('a'), ('b');
--> kinds: minimal maximal duplicate
create table typed (id integer primary key, kind text not null references kinds check (kind in ('a', 'b')));
--> typed: minimal maximal duplicate label
