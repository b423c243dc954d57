package io.github.schemacontract.sample.campaign;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CampaignController {

  private final CampaignService campaigns;

  CampaignController(CampaignService campaigns) {
    this.campaigns = campaigns;
  }

  @GetMapping("/clients/{clientId}/campaigns")
  ClientCampaigns ofClient(@PathVariable UUID clientId) {
    return campaigns.ofClient(clientId);
  }

  @PostMapping("/clients/{clientId}/campaigns")
  @ResponseStatus(HttpStatus.CREATED)
  CampaignView create(@PathVariable UUID clientId, @Valid @RequestBody NewCampaign campaign) {
    return campaigns.create(clientId, campaign);
  }

  @GetMapping("/campaigns/{id}/summaries")
  List<CampaignSummaryView> summaries(@PathVariable UUID id) {
    return campaigns.summaries(id);
  }

  @PostMapping("/campaigns/{id}/summaries")
  @ResponseStatus(HttpStatus.CREATED)
  CampaignSummaryView summarise(
      @PathVariable UUID id, @Valid @RequestBody NewCampaignSummary summary) {
    return campaigns.summarise(id, summary);
  }
}
