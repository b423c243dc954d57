-- The client list is sorted by name without regard to case.
create index clients_lower_name_idx on clients (lower(name));

create index reports_client_id_period_end_idx on reports (client_id, period_end desc);

-- What is still to be sent; a small part of a table that only grows.
create index reports_draft_idx on reports (period_end) where status = 'draft';
