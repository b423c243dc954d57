package io.github.schemacontract.sample.report;

import io.github.schemacontract.sample.NotFoundException;
import io.github.schemacontract.sample.campaign.CampaignService;
import io.github.schemacontract.sample.client.Client;
import io.github.schemacontract.sample.client.ClientService;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes reports from the campaigns' figures and sends them. */
@Service
@Transactional(readOnly = true)
class ReportService {

  private final ClientService clients;
  private final CampaignService campaigns;
  private final ReportRepository reports;

  ReportService(ClientService clients, CampaignService campaigns, ReportRepository reports) {
    this.clients = clients;
    this.campaigns = campaigns;
    this.reports = reports;
  }

  List<ReportView> ofClient(UUID clientId) {
    Client client = clients.get(clientId);
    return reports.findByClientIdOrderByPeriodEndDesc(client.getId()).stream()
        .map(ReportView::of)
        .toList();
  }

  ReportView show(long id) {
    return ReportView.of(get(id));
  }

  @Transactional
  ReportView create(UUID clientId, NewReport report) {
    Client client = clients.get(clientId);
    return ReportView.of(
        reports.saveAndFlush(
            new Report(
                client,
                report.title(),
                report.periodStart(),
                report.periodEnd(),
                campaigns.totalSpend(client, report.periodStart(), report.periodEnd()),
                report.commentary())));
  }

  @Transactional
  ReportView send(long id) {
    Report report = get(id);
    report.send(Instant.now());
    return ReportView.of(reports.saveAndFlush(report));
  }

  private Report get(long id) {
    return reports.findById(id).orElseThrow(() -> new NotFoundException("report", id));
  }
}
