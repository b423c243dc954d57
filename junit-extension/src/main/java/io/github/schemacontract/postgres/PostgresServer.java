package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * What an archive of {@code pg_dump} holds, as SQL, by the {@code pg_restore} that comes with the
   * server.
   *
   * @param archive a file, or a folder of the directory format
   * @param options what it is to write
   * @return the SQL; empty where the server brings no such program
   * @throws IOException when it does not read the archive to its end; the message is its own
   */
  default Optional<InputStream> restored(Path archive, List<String> options) throws IOException {
    return Optional.empty();
  }

  /** Stops it, unless it is somebody else's; its databases are gone. */
  @Override
  void close();
}
