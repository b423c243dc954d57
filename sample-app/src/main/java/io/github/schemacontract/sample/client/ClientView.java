package io.github.schemacontract.sample.client;

import io.github.schemacontract.sample.profile.Profile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client as the outside sees it: whether it is connected to Meta, never the token. */
public record ClientView(
    UUID id,
    String name,
    String email,
    ReportingFrequency reportingFrequency,
    boolean googleAdsEnabled,
    boolean metaConnected,
    @Nullable String accountManager,
    Instant createdAt,
    Instant updatedAt) {

  public static ClientView of(Client client) {
    return new ClientView(
        client.getId(),
        client.getName(),
        client.getEmail(),
        client.getReportingFrequency(),
        client.isGoogleAdsEnabled(),
        client.isMetaConnected(),
        client.getAccountManager().map(Profile::getDisplayName).orElse(null),
        client.getCreatedAt(),
        client.getUpdatedAt());
  }
}
