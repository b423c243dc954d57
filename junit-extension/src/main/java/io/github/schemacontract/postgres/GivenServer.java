package io.github.schemacontract.postgres;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A running server as somebody names it.
 *
 * @param url its JDBC URL, {@code jdbc:postgresql://host/database}; the database is only entered to
 *     make others
 * @param user the role to connect as, where the URL names none
 */
@API(status = API.Status.EXPERIMENTAL)
public record GivenServer(String url, Optional<String> user) {

  /** The URL without the password that it may hold. */
  @Override
  public String toString() {
    return Secrets.hidden(url) + user.map(u -> " as " + u).orElse("");
  }
}
