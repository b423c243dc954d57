package io.github.schemacontract.postgres;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Finds out where a given server is and as whom to enter it. */
record GivenAddress(UnaryOperator<String> environment) {
  static final String PASSWORD = "SCHEMA_CONTRACT_PASSWORD";
  // Checked first: the driver logs what it can not read, and that could be a password.
  private static final Pattern ONE_SERVER =
      Pattern.compile(
          "jdbc:postgresql:(?://(?:[^/?#,@:]*|\\[[^\\]]*\\])(?::\\d*)?(?=[/?]|$)|(?!//))");
  private static final Set<String> OWN_PLACE =
      Set.of(
          PGProperty.PG_HOST.getName(),
          PGProperty.PG_PORT.getName(),
          PGProperty.PG_DBNAME.getName(),
          PGProperty.USER.getName(),
          PGProperty.PASSWORD.getName());

  ServerAddress of(GivenServer given) {
    var parsed = parsed(given);
    var host = parsed.getProperty(PGProperty.PG_HOST.getName());
    var user =
        Optional.ofNullable(PGProperty.USER.getOrNull(parsed))
            .or(given::user)
            .or(() -> variable("PGUSER"))
            .orElseGet(() -> System.getProperty("user.name"));
    return new ServerAddress(
        host,
        Integer.parseInt(parsed.getProperty(PGProperty.PG_PORT.getName())),
        user,
        password(parsed),
        Optional.ofNullable(parsed.getProperty(PGProperty.PG_DBNAME.getName())).orElse(user),
        parameters(parsed));
  }

  private String password(Properties parsed) {
    return Optional.ofNullable(PGProperty.PASSWORD.getOrNull(parsed))
        .or(() -> variable(PASSWORD))
        .or(() -> variable("PGPASSWORD"))
        .orElse("");
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.apply(name)).filter(v -> !v.isEmpty());
  }

  private static Properties parsed(GivenServer given) {
    var parsed =
        ONE_SERVER.matcher(given.url()).lookingAt()
            ? Driver.parseURL(given.url(), new Properties())
            : null;
    if (parsed == null) {
      throw new PostgresUnavailableException(
          "No PostgreSQL: '"
              + Secrets.hidden(given.url())
              + "' is not the JDBC URL of one server. Write it as"
              + " jdbc:postgresql://host:port/database, and put the password into the environment"
              + " variable "
              + PASSWORD
              + ".");
    }
    return parsed;
  }

  private static Map<String, String> parameters(Properties parsed) {
    var parameters = new TreeMap<String, String>();
    // A session that waits for a host that is gone would wait for ever.
    parameters.put(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
    parameters.put(PGProperty.LOGIN_TIMEOUT.getName(), "15");
    Stream.of(parsed.stringPropertyNames())
        .flatMap(Set::stream)
        .filter(name -> !OWN_PLACE.contains(name))
        .forEach(name -> parameters.put(name, parsed.getProperty(name)));
    return parameters;
  }
}
