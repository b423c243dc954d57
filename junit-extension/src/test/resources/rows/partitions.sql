-- A row in each leaf.
create table by_day (id bigint not null, day date not null, note text, primary key (id, day)) partition by range (day);
create table by_day_2023 partition of by_day for values from ('2023-01-01') to ('2024-01-01');
create table by_day_2024 partition of by_day for values from ('2024-01-01') to ('2025-01-01');
create table by_day_rest partition of by_day default;
--> by_day_2023: minimal maximal duplicate
--> by_day_2024: minimal maximal duplicate
--> by_day_rest: minimal maximal duplicate
create table by_kind (id integer primary key, kind text) partition by hash (id);
create table by_kind_0 partition of by_kind for values with (modulus 3, remainder 0);
create table by_kind_1 partition of by_kind for values with (modulus 3, remainder 1);
create table by_kind_2 partition of by_kind for values with (modulus 3, remainder 2);
--> by_kind_0: minimal maximal duplicate
--> by_kind_1: minimal maximal duplicate
--> by_kind_2: minimal maximal duplicate
create table by_list (id integer not null, region text not null) partition by list (region);
create table by_list_north partition of by_list for values in ('n', 'north') partition by range (id);
create table by_list_north_low partition of by_list_north for values from (minvalue) to (100);
create table by_list_north_high partition of by_list_north for values from (100) to (maxvalue);
create table by_list_south partition of by_list for values in ('s');
--> by_list_north_low: minimal maximal duplicate
--> by_list_north_high: minimal maximal duplicate
--> by_list_south: minimal maximal duplicate
create table events (id bigint generated always as identity, at timestamptz not null, primary key (id, at)) partition by range (at);
create table events_2023_01 partition of events for values from ('2023-01-01 00:00:00+00') to ('2023-02-01 00:00:00+00');
--> events_2023_01: minimal maximal duplicate
create table numbered (n integer not null) partition by range (n);
create table numbered_a partition of numbered for values from (5) to (9);
create table numbered_b (extra_order text, n integer not null);
alter table numbered_b drop column extra_order;
alter table numbered attach partition numbered_b for values from (100) to (200);
--> numbered_a: minimal maximal duplicate
--> numbered_b: minimal maximal duplicate
create table no_leaf (id integer) partition by range (id);
--> no_leaf: not no partition of relation "no_leaf" found for row
create table refers (id integer primary key, kind integer not null references by_kind);
--> refers: minimal maximal duplicate
create table multi (a integer not null, b text not null) partition by range (a, b);
create table multi_1 partition of multi for values from (1, 'a') to (1, 'm');
create table multi_2 partition of multi for values from (1, 'm') to (2, minvalue);
--> multi_1: minimal maximal duplicate
--> multi_2: minimal maximal duplicate
