-- What became of the history when a database was restored.

--- V1__clients.sql
create table clients (id int primary key, name text not null);
--- V2__reports.sql
create table reports (id int primary key, client_id int references clients);
--- V3__tokens.sql
create table tokens (id uuid primary key, client_id int not null references clients);

--- case: each of them
--> backup at 2: nothing
--> backup at 2, history lost: refused
--> backup at 2, history behind: refused
--> backup at 1, history ahead: missing-table public.reports
--> backup at 1, history ahead: missing-table public.tokens
--> backup at 2, history failed: refused
--> backup at 2, history empty: refused
--> entities: refused
--> every backup: nothing
