drop view if exists client_overview;

-- Read with the rights of whoever asks: otherwise the view would show every row of the tables under row security.
create view client_overview with (security_invoker = true) as
select clients.id as client_id,
       clients.name,
       clients.reporting_frequency,
       (select count(*) from campaigns where campaigns.client_id = clients.id) as campaign_count,
       (select max(reports.sent_at) from reports where reports.client_id = clients.id) as last_report_sent_at
from clients;
