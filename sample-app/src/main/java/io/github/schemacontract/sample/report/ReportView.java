package io.github.schemacontract.sample.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReportView(
    Long id,
    UUID clientId,
    String title,
    ReportStatus status,
    LocalDate periodStart,
    LocalDate periodEnd,
    BigDecimal totalSpend,
    @Nullable String commentary,
    @Nullable Instant sentAt,
    Instant createdAt,
    Instant updatedAt) {

  static ReportView of(Report report) {
    return new ReportView(
        report.getId(),
        report.getClient().getId(),
        report.getTitle(),
        report.getStatus(),
        report.getPeriodStart(),
        report.getPeriodEnd(),
        report.getTotalSpend(),
        report.getCommentary(),
        report.getSentAt(),
        report.getCreatedAt(),
        report.getUpdatedAt());
  }
}
