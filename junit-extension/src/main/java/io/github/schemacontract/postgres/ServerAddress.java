package io.github.schemacontract.postgres;

import org.apiguardian.api.API;

/**
 * How to connect to a server.
 *
 * @param host its host name or address
 * @param port its port
 * @param user the role to connect as
 * @param password the role's password; never printed
 */
@API(status = API.Status.EXPERIMENTAL)
public record ServerAddress(String host, int port, String user, String password) {

  /** The JDBC URL of one of its databases. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  @Override
  public String toString() {
    return user + " at " + host + ":" + port;
  }
}
