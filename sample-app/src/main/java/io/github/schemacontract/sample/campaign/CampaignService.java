package io.github.schemacontract.sample.campaign;

import io.github.schemacontract.sample.NotFoundException;
import io.github.schemacontract.sample.client.Client;
import io.github.schemacontract.sample.client.ClientService;
import io.github.schemacontract.sample.client.ClientView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the campaigns and their monthly figures. */
@Service
@Transactional(readOnly = true)
public class CampaignService {

  private final ClientService clients;
  private final CampaignRepository campaigns;
  private final CampaignSummaryRepository summaries;

  CampaignService(
      ClientService clients, CampaignRepository campaigns, CampaignSummaryRepository summaries) {
    this.clients = clients;
    this.campaigns = campaigns;
    this.summaries = summaries;
  }

  /** What all campaigns of a client cost in the months that begin within the period. */
  public BigDecimal totalSpend(Client client, LocalDate from, LocalDate to) {
    return summaries.totalSpend(client.getId(), from, to);
  }

  ClientCampaigns ofClient(UUID clientId) {
    ClientView client = ClientView.of(clients.get(clientId));
    return new ClientCampaigns(
        client,
        campaigns.findByClientIdOrderByName(clientId).stream().map(CampaignView::of).toList());
  }

  @Transactional
  CampaignView create(UUID clientId, NewCampaign campaign) {
    return CampaignView.of(
        campaigns.saveAndFlush(
            new Campaign(
                clients.get(clientId),
                campaign.name(),
                campaign.platform(),
                campaign.monthlyBudget(),
                campaign.startsOn(),
                campaign.endsOn())));
  }

  List<CampaignSummaryView> summaries(UUID campaignId) {
    Campaign campaign = get(campaignId);
    return summaries.findByCampaignIdOrderByPeriodStart(campaign.getId()).stream()
        .map(CampaignSummaryView::of)
        .toList();
  }

  @Transactional
  CampaignSummaryView summarise(UUID campaignId, NewCampaignSummary summary) {
    return CampaignSummaryView.of(
        summaries.saveAndFlush(
            new CampaignSummary(
                get(campaignId),
                summary.month(),
                summary.impressions(),
                summary.clicks(),
                summary.spend())));
  }

  private Campaign get(UUID id) {
    return campaigns.findById(id).orElseThrow(() -> new NotFoundException("campaign", id));
  }
}
