-- ALTER … TYPE leaves spellings behind that a fresh schema never has.

--- base
create table clients (
  kind text default 'q',
  status text constraint clients_status_check check (status in ('a', 'b')),
  label text constraint clients_label_check check (length(label) > 1),
  code text,
  amount numeric default 0
);
create index clients_code_idx on clients (lower(code)) where code <> '';
create view codes as select code from clients where code = 'x';

--- instead: a varchar became a text
--> nothing
create table clients (
  kind varchar(10) default 'q',
  status varchar(10) constraint clients_status_check check (status in ('a', 'b')),
  label varchar(10) constraint clients_label_check check (length(label) > 1),
  code varchar(10),
  amount integer default 0
);
create index clients_code_idx on clients (lower(code)) where code <> '';
alter table clients alter kind type text;
alter table clients alter status type text;
alter table clients alter label type text;
alter table clients alter code type text;
alter table clients alter amount type numeric;
create view codes as select code from clients where code = 'x';

--- instead: a varchar became a text, and its default changed on the way
--> different-column[default] public.clients.kind, odd one out none
--> different-check[condition] public.clients.clients_status_check, odd one out none
create table clients (
  kind varchar(10) default 'r',
  status varchar(10) constraint clients_status_check check (status in ('a', 'c')),
  label text constraint clients_label_check check (length(label) > 1),
  code text,
  amount integer default 0
);
alter table clients alter kind type text;
alter table clients alter status type text;
alter table clients alter amount type numeric;
create index clients_code_idx on clients (lower(code)) where code <> '';
create view codes as select code from clients where code = 'x';

--- instead: the types stayed behind, and with them every expression
--> different-column[type] public.clients.status, odd one out none
--> different-column[type] public.clients.code, odd one out none
--> different-index[definition] public.clients.clients_code_idx, odd one out none
create table clients (
  kind text default 'q',
  status varchar(10) constraint clients_status_check check (status in ('a', 'b')),
  label text constraint clients_label_check check (length(label) > 1),
  code varchar(10),
  amount numeric default 0
);
create index clients_code_idx on clients (lower(code)) where code <> '';
create view codes as select code from clients where code = 'x';
