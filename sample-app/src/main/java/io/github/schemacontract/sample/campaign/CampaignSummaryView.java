package io.github.schemacontract.sample.campaign;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CampaignSummaryView(
    Long id,
    UUID campaignId,
    YearMonth month,
    long impressions,
    long clicks,
    BigDecimal spend,
    @Nullable Double clickRate) {

  static CampaignSummaryView of(CampaignSummary summary) {
    return new CampaignSummaryView(
        summary.getId(),
        summary.getCampaign().getId(),
        summary.getMonth(),
        summary.getImpressions(),
        summary.getClicks(),
        summary.getSpend(),
        summary.getClickRate());
  }
}
