package io.github.schemacontract.sample.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code client_overview}. */
record ClientOverview(
    UUID clientId,
    String name,
    String reportingFrequency,
    long campaignCount,
    @Nullable Instant lastReportSentAt) {}
