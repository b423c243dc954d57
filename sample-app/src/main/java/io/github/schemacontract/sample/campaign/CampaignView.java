package io.github.schemacontract.sample.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CampaignView(
    UUID id,
    String name,
    AdPlatform platform,
    BigDecimal monthlyBudget,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    Instant createdAt,
    Instant updatedAt) {

  static CampaignView of(Campaign campaign) {
    return new CampaignView(
        campaign.getId(),
        campaign.getName(),
        campaign.getPlatform(),
        campaign.getMonthlyBudget(),
        campaign.getStartsOn(),
        campaign.getEndsOn(),
        campaign.getCreatedAt(),
        campaign.getUpdatedAt());
  }
}
