package io.github.schemacontract.sample.report;

import io.github.schemacontract.sample.client.Client;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a client gets to read about a period. */
@Entity
@Table(name = "reports")
public class Report {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_number")
  @SequenceGenerator(
      name = "report_number",
      sequenceName = "report_number_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Client client;

  @NotBlank
  @Size(max = 200)
  private String title;

  @NotNull
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(columnDefinition = "report_status")
  private ReportStatus status;

  @NotNull private LocalDate periodStart;

  @NotNull private LocalDate periodEnd;

  @NotNull
  @Column(precision = 14, scale = 2)
  private BigDecimal totalSpend;

  @Column(columnDefinition = "text")
  private @Nullable String commentary;

  private @Nullable Instant sentAt;

  @Version private int version;

  @CreationTimestamp
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(nullable = false, insertable = false, updatable = false)
  private Instant updatedAt;

  protected Report() {}

  Report(
      Client client,
      String title,
      LocalDate periodStart,
      LocalDate periodEnd,
      BigDecimal totalSpend,
      @Nullable String commentary) {
    this();
    this.client = client;
    this.title = title;
    this.status = ReportStatus.draft;
    this.periodStart = periodStart;
    this.periodEnd = periodEnd;
    this.totalSpend = totalSpend;
    this.commentary = commentary;
  }

  void send(Instant at) {
    if (status != ReportStatus.draft) {
      throw new ReportNotDraftException(this);
    }
    status = ReportStatus.sent;
    sentAt = at;
  }

  public Long getId() {
    return id;
  }

  public Client getClient() {
    return client;
  }

  public String getTitle() {
    return title;
  }

  public ReportStatus getStatus() {
    return status;
  }

  public LocalDate getPeriodStart() {
    return periodStart;
  }

  public LocalDate getPeriodEnd() {
    return periodEnd;
  }

  public BigDecimal getTotalSpend() {
    return totalSpend;
  }

  public @Nullable String getCommentary() {
    return commentary;
  }

  public @Nullable Instant getSentAt() {
    return sentAt;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
