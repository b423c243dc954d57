package io.github.schemacontract.sample.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CampaignSummaryRepository extends JpaRepository<CampaignSummary, Long> {

  List<CampaignSummary> findByCampaignIdOrderByPeriodStart(UUID campaignId);

  @Query(
      """
      select coalesce(sum(s.spend), 0)
      from CampaignSummary s
      where s.campaign.client.id = :clientId and s.periodStart between :from and :to
      """)
  BigDecimal totalSpend(UUID clientId, LocalDate from, LocalDate to);
}
