package io.github.schemacontract.postgres;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A running PostgreSQL on which databases can be made, cloned and dropped.
 *
 * <p>There is one in a JVM for each {@link ServerSettings}; it ends with the JVM, also when the JVM
 * is killed.
 */
@API(status = API.Status.EXPERIMENTAL)
public interface PostgresServer extends AutoCloseable {

  /** Who runs it: {@code embedded}, {@code testcontainers}, {@code given}. */
  String provider();

  /** Its version as the server tells it, for example {@code 17.11}. */
  String version();

  /** Where it can be reached: host, port, superuser and password. */
  ServerAddress address();

  /**
   * Whether the whole server is the harness's, its roles included; on a {@linkplain
   * ServerSettings.Provider#GIVEN given} one there are others.
   */
  default boolean isOurs() {
    return true;
  }

  /** Whether it runs, as far as that can be told without asking it. */
  default boolean isAlive() {
    return true;
  }

  /**
   * Lets a server of the harness outlive the JVM.
   *
   * @return the command that ends it and removes its data; empty where it can not outlive the JVM
   */
  default Optional<String> keep() {
    return Optional.empty();
  }

  /** Stops it, unless it is somebody else's; its databases are gone. */
  @Override
  void close();
}
