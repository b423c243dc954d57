package io.github.schemacontract.postgres;

import java.util.Optional;

/**
 * A server that is started once, by the first who asks; the others wait for it. One that was killed
 * is started again.
 */
final class SharedServer {
  private final ServerSettings settings;
  private Optional<PostgresServer> server = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();

  SharedServer(ServerSettings settings) {
    this.settings = settings;
  }

  synchronized PostgresServer get() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    // One that was killed must not take every test class after it along.
    if (server.filter(PostgresServer::isAlive).isEmpty()) {
      start();
    }
    return server.orElseThrow();
  }

  private void start() {
    try {
      server = Optional.of(Servers.start(settings));
    } catch (RuntimeException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}
