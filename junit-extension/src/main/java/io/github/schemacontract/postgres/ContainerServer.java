package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, its data in memory; Testcontainers removes it when the JVM ends. */
final class ContainerServer implements PostgresServer {
  // Not the image's own data folder: that is a volume, and newer images refuse a mount there.
  private static final String MEMORY = "/schema-contract";

  private final PostgreSQLContainer<?> container;
  private final ServerAddress address;
  private final String version;

  private ContainerServer(PostgreSQLContainer<?> container) {
    this.container = container;
    this.address =
        new ServerAddress(
            container.getHost(),
            container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
            container.getUsername(),
            container.getPassword());
    try (var admin = new Admin(address)) {
      this.version = admin.version();
    }
  }

  static ContainerServer start(String image) {
    DockerEngine.require(image);
    var container = container(image);
    try {
      container.start();
      return new ContainerServer(container);
    } catch (RuntimeException e) {
      container.stop();
      throw new PostgresUnavailableException(
          "No PostgreSQL: the container of the image "
              + image
              + " did not start: "
              + root(e)
              + ". See with 'docker run' what it says; it must behave as the official image of"
              + " PostgreSQL does.",
          e);
    }
  }

  /** Testcontainers wraps the reason several times. */
  private static String root(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).strip().replaceFirst("\\.$", "");
  }

  // Closed by the server that is made of it.
  @SuppressWarnings("resource")
  private static PostgreSQLContainer<?> container(String image) {
    return new PostgreSQLContainer<>(
            DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
        .withDatabaseName("postgres")
        .withUsername("postgres")
        .withPassword(Passwords.random())
        .withTmpFs(Map.of(MEMORY, "rw"))
        .withEnv("PGDATA", MEMORY + "/data")
        .withCommand(
            Stream.concat(Stream.of("postgres"), ServerOptions.arguments()).toArray(String[]::new));
  }

  @Override
  public String provider() {
    return "testcontainers";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public ServerAddress address() {
    return address;
  }

  @Override
  public Optional<InputStream> restored(Path archive, List<String> options) throws IOException {
    return Optional.of(new ContainerRestore(container).sql(archive, options));
  }

  @Override
  public void close() {
    container.stop();
  }

  @Override
  public String toString() {
    return "PostgreSQL " + version + " in a container, " + address;
  }
}
