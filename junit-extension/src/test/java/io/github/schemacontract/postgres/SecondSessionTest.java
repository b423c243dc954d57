package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalog is read by two sessions, where the server lets two in. */
class SecondSessionTest {
  private final Databases databases = new Databases(Servers.get(Majors.settings(17)));
  private final Database database = databases.create("secondsession");

  @BeforeEach
  void fill() throws SQLException {
    try (Connection connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          create table clients (id int primary key, name text check (name <> ''));
          create index on clients (name);
          create view names as select name from clients;
          create policy own on clients using (true);
          grant select on names to public""");
    }
  }

  @AfterEach
  void drop() {
    databases.close();
  }

  @Test
  void twoSessionsSeeWhatOneSees() throws SQLException {
    try (Connection connection = database.connect()) {
      assertThat(CatalogReader.read(database)).isEqualTo(CatalogReader.read(connection));
    }
  }

  @Test
  void nobodyIsInTheDatabaseAfterwards() throws SQLException {
    var unused = CatalogReader.read(database);

    try (Database clone = databases.cloneOf(database, "clone")) {
      assertThat(CatalogReader.read(clone)).isEqualTo(CatalogReader.read(database));
    }
  }

  @Test
  void oneIsEnoughWhereTheServerLetsNoOtherIn() {
    var narrow = new Narrow(database, "53300");

    assertThat(CatalogReader.read(narrow)).isEqualTo(CatalogReader.read(database));
    assertThat(narrow.opened).hasValue(2);
  }

  @Test
  void whatElseBefallsTheSecondIsTold() {
    assertThatThrownBy(() -> CatalogReader.read(new Narrow(database, "57P03")))
        .isInstanceOf(PostgresException.class)
        .hasMessageContaining(database.name())
        .hasMessageContaining("refused");
  }

  /** One that refuses its second session. */
  private record Narrow(Database database, String sqlState, AtomicInteger opened)
      implements Database {
    Narrow(Database database, String sqlState) {
      this(database, sqlState, new AtomicInteger());
    }

    @Override
    public Connection connect() throws SQLException {
      if (opened.incrementAndGet() == 2) {
        throw new SQLException("refused", sqlState);
      }
      return database.connect();
    }

    @Override
    public String name() {
      return database.name();
    }

    @Override
    public ServerAddress address() {
      return database.address();
    }

    @Override
    public DataSource dataSource() {
      return database.dataSource();
    }

    @Override
    public void keep() {
      database.keep();
    }

    @Override
    public void close() {
      database.close();
    }
  }
}
