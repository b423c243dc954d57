package io.github.schemacontract;

import io.github.schemacontract.catalog.Nearest;
import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.postgres.GivenServer;
import io.github.schemacontract.postgres.Secrets;
import io.github.schemacontract.postgres.ServerSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which server the annotation and the parameter {@code schema-contract.postgres} ask for. */
record ServerReader(Postgres annotation, Optional<String> parameter) {
  private static final String JDBC = "jdbc:";
  private static final List<String> NAMES =
      Arrays.stream(ServerSettings.Provider.values())
          .map(provider -> provider.name().toLowerCase(Locale.ROOT))
          .toList();

  ServerSettings settings() {
    var provider = parameter.map(ServerReader::provider).orElseGet(this::annotated);
    return new ServerSettings(
        provider,
        annotation.image(),
        annotation.version(),
        provider == ServerSettings.Provider.GIVEN ? given() : Optional.empty());
  }

  private ServerSettings.Provider annotated() {
    return annotation.provider() == ServerSettings.Provider.AUTO && !annotation.url().isBlank()
        ? ServerSettings.Provider.GIVEN
        : annotation.provider();
  }

  private Optional<GivenServer> given() {
    return parameter
        .map(String::strip)
        .filter(text -> text.startsWith(JDBC))
        .or(() -> Optional.of(annotation.url().strip()).filter(url -> !url.isEmpty()))
        .map(
            url ->
                new GivenServer(
                    url, Optional.of(annotation.user().strip()).filter(user -> !user.isEmpty())));
  }

  private static String meant(String text) {
    return Nearest.to(text.strip(), NAMES).map(name -> "write " + name + "; ").orElse("");
  }

  private static ServerSettings.Provider provider(String text) {
    if (text.strip().startsWith(JDBC)) {
      return ServerSettings.Provider.GIVEN;
    }
    return Arrays.stream(ServerSettings.Provider.values())
        .filter(p -> p.name().equals(text.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "The parameter schema-contract.postgres is '"
                        + Secrets.hidden(text)
                        + "': "
                        + meant(text)
                        + "it must be auto, testcontainers, embedded, given, or a JDBC URL such"
                        + " as jdbc:postgresql://host/database."));
  }
}
