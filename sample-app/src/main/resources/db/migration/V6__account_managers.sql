alter table clients add column account_manager_id uuid;

alter table clients
    add constraint clients_account_manager_id_fkey
    foreign key (account_manager_id) references profiles (id) on delete set null;

create index clients_account_manager_id_idx on clients (account_manager_id);
