package io.github.schemacontract.postgres;

import java.util.Optional;

/** A server on this machine, made from the binaries on the class path. */
final class EmbeddedServer implements PostgresServer {
  private final Guardian guardian;
  private final ServerAddress address;
  private final String version;

  EmbeddedServer(Guardian guardian, ServerAddress address, String version) {
    this.guardian = guardian;
    this.address = address;
    this.version = version;
  }

  @Override
  public String provider() {
    return "embedded";
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
  public boolean isAlive() {
    return guardian.isAlive();
  }

  @Override
  public Optional<String> keep() {
    return Optional.of("kill " + guardian.keep());
  }

  @Override
  public void close() {
    guardian.close();
  }

  @Override
  public String toString() {
    return "embedded PostgreSQL " + version + ", " + address;
  }
}
