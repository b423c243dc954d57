-- The application owns the tables and sees every row. Whoever else is granted a look (a client's dashboard) sees the
-- client named by the session's app.client_id, and nothing where it is not set.
alter table clients            enable row level security;
alter table campaigns          enable row level security;
alter table campaign_summaries enable row level security;
alter table reports            enable row level security;

create policy clients_own on clients
    for select
    using (id = nullif(current_setting('app.client_id', true), '')::uuid);

create policy campaigns_own on campaigns
    for select
    using (client_id = nullif(current_setting('app.client_id', true), '')::uuid);

create policy campaign_summaries_own on campaign_summaries
    for select
    using (exists (
        select 1
        from campaigns
        where campaigns.id = campaign_summaries.campaign_id
          and campaigns.client_id = nullif(current_setting('app.client_id', true), '')::uuid
    ));

create policy reports_own on reports
    for select
    using (client_id = nullif(current_setting('app.client_id', true), '')::uuid and status <> 'draft');
