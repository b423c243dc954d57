package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apiguardian.api.API;

/**
 * One database that the harness made, and drops when it is closed.
 *
 * <p>Every session in it runs with the time zone UTC.
 */
@API(status = API.Status.EXPERIMENTAL)
public interface Database extends AutoCloseable {

  /** Its name on the server. */
  String name();

  /** How to reach its server. */
  ServerAddress address();

  /** Connections to it, each a new session as its owner. */
  DataSource dataSource();

  /** A new session in it. */
  default Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /** Drops it. */
  @Override
  void close();
}
