package io.github.schemacontract.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * How to connect to a server.
 *
 * @param host its host name or address
 * @param port its port
 * @param user the role to connect as
 * @param password the role's password, never printed; empty for what the driver finds in {@code
 *     .pgpass}
 * @param entry the database from which others are made; nothing is written in it
 * @param parameters further connection parameters of the driver, {@code sslmode} for example
 */
@API(status = API.Status.EXPERIMENTAL)
public record ServerAddress(
    String host,
    int port,
    String user,
    String password,
    String entry,
    Map<String, String> parameters) {
  // Spares the questions whether a server that is ours speaks TLS or Kerberos.
  private static final Map<String, String> PLAIN =
      Map.of("sslmode", "disable", "gssEncMode", "disable");

  public ServerAddress {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /**
   * The address of a server that the harness started.
   *
   * @param host its host name or address
   * @param port its port
   * @param user the superuser
   * @param password the superuser's password
   */
  public ServerAddress(String host, int port, String user, String password) {
    this(host, port, user, password, "postgres", PLAIN);
  }

  /** The JDBC URL of one of its databases, without user and password. */
  public String jdbcUrl(String database) {
    var url = "jdbc:postgresql://" + bracketed() + ":" + port + "/" + encoded(database);
    return parameters.isEmpty()
        ? url
        : url
            + parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&", "?", ""));
  }

  private String bracketed() {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return user + " at " + place();
  }

  /** Host and port. */
  String place() {
    return bracketed() + ":" + port;
  }
}
