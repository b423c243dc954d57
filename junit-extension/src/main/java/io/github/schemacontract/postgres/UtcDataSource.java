package io.github.schemacontract.postgres;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.GSSEncMode;
import org.postgresql.jdbc.SslMode;

/**
 * Sessions with the time zone UTC, whatever the JVM's is.
 *
 * <p>The driver sends the JVM's zone while it connects, which wins over every default of server,
 * database and role; so the zone is set in the open session. {@code RESET ALL} and {@code DISCARD
 * ALL} bring the JVM's zone back for the rest of that session.
 */
final class UtcDataSource implements DataSource {
  private final PGSimpleDataSource sessions = new PGSimpleDataSource();
  private final ServerAddress address;
  private final String database;

  UtcDataSource(ServerAddress address, String database) {
    this.address = address;
    this.database = database;
    sessions.setServerNames(new String[] {address.host()});
    sessions.setPortNumbers(new int[] {address.port()});
    sessions.setDatabaseName(database);
    sessions.setUser(address.user());
    sessions.setPassword(address.password());
    sessions.setApplicationName("schema-contract");
    // Spares the questions whether the server, which is ours, speaks TLS or Kerberos.
    sessions.setSslMode(SslMode.DISABLE.value);
    sessions.setGssEncMode(GSSEncMode.DISABLE.value);
    sessions.setAssumeMinServerVersion("14");
  }

  @Override
  public Connection getConnection() throws SQLException {
    return inUtc(sessions.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return inUtc(sessions.getConnection(user, password));
  }

  private static Connection inUtc(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return sessions.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    sessions.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    sessions.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return sessions.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return sessions.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException(this + " is no " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public String toString() {
    return database + " as " + address;
  }
}
