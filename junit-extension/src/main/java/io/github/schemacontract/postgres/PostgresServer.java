package io.github.schemacontract.postgres;

import org.apiguardian.api.API;

/**
 * A running PostgreSQL on which databases can be made, cloned and dropped.
 *
 * <p>There is one in a JVM for each {@link ServerSettings}; it ends with the JVM, also when the JVM
 * is killed.
 */
@API(status = API.Status.EXPERIMENTAL)
public interface PostgresServer extends AutoCloseable {

  /** Who runs it: {@code embedded}, {@code testcontainers}. */
  String provider();

  /** Its version as the server tells it, for example {@code 17.11}. */
  String version();

  /** Where it can be reached: host, port, superuser and password. */
  ServerAddress address();

  /** Stops it; its databases are gone. */
  @Override
  void close();
}
