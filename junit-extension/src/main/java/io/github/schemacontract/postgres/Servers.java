package io.github.schemacontract.postgres;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/** The servers of this JVM. */
@API(status = API.Status.EXPERIMENTAL)
public final class Servers {
  private static final Map<ServerSettings, SharedServer> SHARED = new ConcurrentHashMap<>();

  private Servers() {}

  /**
   * The server for the given settings, started when it is first asked for and shared by the whole
   * JVM, at whose end it is stopped.
   *
   * @param settings which server; equal settings give the same one
   * @return the running server; not to be closed
   * @throws PostgresUnavailableException when there is none to be had; every further call with the
   *     same settings fails at once in the same way
   */
  public static PostgresServer get(ServerSettings settings) {
    return SHARED.computeIfAbsent(settings, SharedServer::new).get();
  }

  /**
   * A server of its own, for a run that changes what belongs to the whole server, such as roles.
   *
   * @param settings which server
   * @return the running server; stopped when it is closed, at the latest at the end of the JVM
   * @throws PostgresUnavailableException when there is none to be had
   */
  public static PostgresServer start(ServerSettings settings) {
    return new ServerChoice().start(settings);
  }
}
