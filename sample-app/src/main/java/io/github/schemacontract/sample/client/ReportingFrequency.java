package io.github.schemacontract.sample.client;

/** How often a client receives a report. */
public enum ReportingFrequency {
  WEEKLY,
  MONTHLY,
  QUARTERLY
}
