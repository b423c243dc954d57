package io.github.schemacontract.sample.campaign;

import io.github.schemacontract.sample.client.ClientView;
import java.util.List;

/** A client with its campaigns. */
record ClientCampaigns(ClientView client, List<CampaignView> campaigns) {}
