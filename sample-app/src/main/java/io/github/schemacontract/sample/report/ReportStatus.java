package io.github.schemacontract.sample.report;

/** Where a report stands. Spelled like the labels of the database's type {@code report_status}. */
public enum ReportStatus {
  draft,
  sent,
  archived
}
