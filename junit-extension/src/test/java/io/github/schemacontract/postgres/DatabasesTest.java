package io.github.schemacontract.postgres;

import static io.github.schemacontract.postgres.TestServer.execute;
import static io.github.schemacontract.postgres.TestServer.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every state and every proof is a database made here; one that stays or leaks spoils the next. */
class DatabasesTest {
  private final Databases databases = new Databases(TestServer.shared());
  private final Database database = databases.create("Order service: v2!");

  @AfterEach
  void drop() {
    databases.close();
  }

  @Test
  void aNewDatabaseIsEmptyAndNamedAfterItsPurpose() throws SQLException {
    assertThat(database.name()).matches("schema_contract_order_service_v2_1_[0-9a-f]{8}");
    assertThat(strings(database, "SELECT relname FROM pg_class WHERE oid >= 16384")).isEmpty();
  }

  @Test
  void databasesBearAMarkAndOthersDoNot() throws SQLException {
    try (var clone = databases.cloneOf(database, "clone");
        var ours = database.connect();
        var cloned = clone.connect();
        var foreign = new UtcDataSource(database.address(), "postgres").getConnection()) {
      assertThat(Mark.isOn(ours)).isTrue();
      assertThat(Mark.isOn(cloned)).isTrue();
      assertThat(Mark.isOn(foreign)).isFalse();
    }
  }

  @Test
  void aCloneOfATemplateCarriesRows() throws SQLException {
    execute(database, "CREATE TABLE a AS SELECT 'row' AS b");
    var clone = databases.cloneOf(databases.freeze(database), "clone");
    assertThat(strings(clone, "SELECT b FROM a")).containsExactly("row");
  }

  @Test
  void aCloneCarriesSettingsAndGrantsOfTheDatabase() throws SQLException {
    execute(
        database,
        """
        ALTER DATABASE "%1$s" SET search_path = a, "B c";
        ALTER DATABASE "%1$s" SET statement_timeout = '7s';
        REVOKE CONNECT ON DATABASE "%1$s" FROM public
        """
            .formatted(database.name()));
    var clone = databases.cloneOf(database, "clone");
    assertThat(strings(clone, "SHOW search_path")).containsExactly("a, \"B c\"");
    assertThat(strings(clone, "SHOW statement_timeout")).containsExactly("7s");
    assertThat(strings(clone, acl(clone))).isEqualTo(strings(database, acl(database)));
  }

  private static String acl(Database of) {
    return "SELECT datacl::text FROM pg_database WHERE datname = '" + of.name() + "'";
  }

  @Test
  void aTemplateRefusesConnections() {
    var template = databases.freeze(database);
    assertThat(template.name()).isEqualTo(database.name());
    assertThatThrownBy(database::connect).hasMessageContaining("not currently accepting");
  }

  @Test
  void aDatabaseCanBeClonedWhileSomebodyIsConnectedAndGoesOnBeingUsed() throws SQLException {
    try (var open = database.connect()) {
      databases.cloneOf(database, "clone");
      assertThat(open.isValid(1)).isFalse();
    }
    execute(database, "SELECT 1");
  }

  @Test
  void aDatabaseIsDroppedWhenItIsClosedAlsoTwiceAndWithSessions() throws SQLException {
    try (var session = database.connect()) {
      database.close();
      database.close();
      assertThat(session.isValid(1)).isFalse();
    }
    assertThat(onServer()).doesNotContain(database.name());
  }

  @Test
  void whatIsLeftIsDroppedAtTheEnd() throws SQLException {
    var template = databases.freeze(database);
    var clone = databases.cloneOf(template, "clone");
    databases.close();
    assertThat(onServer()).doesNotContain(template.name(), clone.name());
  }

  @Test
  void rolesThatAppearedAreDroppedAtTheEnd() throws SQLException {
    execute(
        database,
        """
        CREATE ROLE "Reader of orders";
        CREATE ROLE writer IN ROLE "Reader of orders";
        CREATE TABLE a ();
        GRANT SELECT ON a TO "Reader of orders";
        ALTER TABLE a OWNER TO writer
        """);
    databases.close();
    assertThat(onServer("SELECT rolname FROM pg_roles WHERE oid >= 16384")).isEmpty();
  }

  @Test
  void everySessionIsInUtcWhateverTheZoneOfTheJvm() throws SQLException {
    var zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    try {
      assertThat(strings(database, "SHOW TimeZone")).containsExactly("UTC");
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aSessionThatResetsItsSettingsStillWorks() throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("RESET ALL");
      statement.execute("DISCARD ALL");
      assertThat(strings(connection, "SELECT 'works'")).containsExactly("works");
    }
  }

  @Test
  void nothingPrintsAPassword() {
    assertThat(database + " " + database.dataSource() + " " + database.jdbcUrl())
        .contains(database.name())
        .doesNotContain(database.address().password());
  }

  @Test
  void aRefusalSaysWhatWasTriedAndWhy() {
    var template = databases.freeze(database);
    template.close();
    assertThatThrownBy(() -> databases.cloneOf(template, "clone"))
        .isInstanceOf(PostgresException.class)
        .hasMessageContaining("could not be made from " + template.name())
        .hasMessageContaining("does not exist");
  }

  private static List<String> onServer() throws SQLException {
    return onServer("SELECT datname FROM pg_database");
  }

  private static List<String> onServer(String sql) throws SQLException {
    var postgres = new UtcDataSource(TestServer.shared().address(), "postgres");
    try (var connection = postgres.getConnection()) {
      return strings(connection, sql);
    }
  }
}
