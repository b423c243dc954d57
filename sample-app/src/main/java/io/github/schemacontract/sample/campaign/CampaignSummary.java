package io.github.schemacontract.sample.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** What a campaign brought in one month. */
@Entity
@Table(
    name = "campaign_summaries",
    uniqueConstraints =
        @UniqueConstraint(
            name = "campaign_summaries_campaign_id_period_start_key",
            columnNames = {"campaign_id", "period_start"}))
public class CampaignSummary {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Campaign campaign;

  @NotNull private LocalDate periodStart;

  @PositiveOrZero private long impressions;

  @PositiveOrZero private long clicks;

  @NotNull
  @PositiveOrZero
  @Column(precision = 12, scale = 2)
  private BigDecimal spend;

  /** Clicks per impression, computed by the database; absent where nobody saw the campaign. */
  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  private @Nullable Double clickRate;

  protected CampaignSummary() {}

  CampaignSummary(
      Campaign campaign, YearMonth month, long impressions, long clicks, BigDecimal spend) {
    this();
    this.campaign = campaign;
    this.periodStart = month.atDay(1);
    this.impressions = impressions;
    this.clicks = clicks;
    this.spend = spend;
  }

  public Long getId() {
    return id;
  }

  public Campaign getCampaign() {
    return campaign;
  }

  public YearMonth getMonth() {
    return YearMonth.from(periodStart);
  }

  public long getImpressions() {
    return impressions;
  }

  public long getClicks() {
    return clicks;
  }

  public BigDecimal getSpend() {
    return spend;
  }

  public @Nullable Double getClickRate() {
    return clickRate;
  }
}
