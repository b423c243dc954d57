package io.github.schemacontract.postgres;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Sessions with the time zone UTC, whatever the JVM's is.
 *
 * <p>The driver sends the JVM's zone while it connects, which wins over every default of server,
 * database and role; so the zone is set in the open session. {@code RESET ALL} and {@code DISCARD
 * ALL} bring the JVM's zone back for the rest of that session.
 */
final class UtcDataSource implements DataSource {
  // Its own driver: the driver manager first loads every other driver on the class path.
  private static final Driver DRIVER = new Driver();
  private static final int PATIENCE_SECONDS = 60;

  private final ServerAddress address;
  private final String database;

  UtcDataSource(ServerAddress address, String database) {
    this.address = address;
    this.database = database;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(address.user(), address.password());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return inUtc(DRIVER.connect(address.jdbcUrl(database), properties(user, password)));
  }

  private static Properties properties(String user, String password) {
    var properties = new Properties();
    PGProperty.USER.set(properties, user);
    // Without one the driver looks into .pgpass.
    if (!password.isEmpty()) {
      PGProperty.PASSWORD.set(properties, password);
    }
    PGProperty.APPLICATION_NAME.set(properties, "schema-contract");
    PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "14");
    // A server that is short of memory takes a session and never says a word.
    PGProperty.LOGIN_TIMEOUT.set(properties, PATIENCE_SECONDS);
    return properties;
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
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("The driver logs through java.util.logging");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("The server is the harness's own and always there");
  }

  @Override
  public Logger getParentLogger() {
    return DRIVER.getParentLogger();
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
