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

  /** The JDBC URL to it, without user and password. */
  default String jdbcUrl() {
    return address().jdbcUrl(name());
  }

  /**
   * Connections to it, each a new session as its owner.
   *
   * <p>A session that executes {@code RESET ALL} or {@code DISCARD ALL} goes on with the JVM's time
   * zone, which the driver makes its default.
   */
  DataSource dataSource();

  /**
   * Connections to it as the role that runs the migrations, which is the owner unless another one
   * was {@linkplain Databases#migrateAs named}.
   */
  default DataSource migrating() {
    return dataSource();
  }

  /** A new session in it. */
  default Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /** Keeps it for somebody to look at: from now on nothing of the harness drops it. */
  void keep();

  /** Drops it, whoever is connected; nothing happens the second time. */
  @Override
  void close();
}
