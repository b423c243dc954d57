package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemacontract.dump.DumpFile;
import io.github.schemacontract.dump.PgRestore;
import io.github.schemacontract.postgres.ServerProvider.State;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A container is what users with Docker run on.
 *
 * <p>Skipped where no engine has the image, unless the environment variable {@code
 * SCHEMA_CONTRACT_CONTAINER_TESTS} is {@code required} or the system property {@code
 * schema-contract.container-tests} is {@code true}.
 */
@Tag("container")
class ContainerServerTest {
  private static final ServerSettings SETTINGS =
      new ServerSettings(ServerSettings.Provider.TESTCONTAINERS, "postgres:17", 17);

  @BeforeAll
  static void needsAnEngineWithTheImage() {
    var wanted = System.getProperty("schema-contract.container-tests", "auto");
    assumeTrue(!wanted.equals("false"), "container tests are switched off");
    if (!wanted.equals("true")
        && !"required".equals(System.getenv("SCHEMA_CONTRACT_CONTAINER_TESTS"))) {
      var readiness = new ContainerProvider().readiness(SETTINGS);
      assumeTrue(readiness.state() == State.READY, readiness.why());
    }
  }

  @Test
  void runsTheVersionOfTheImageWithItsDataInMemoryAndWithoutDurability() throws SQLException {
    var server = Servers.get(SETTINGS);
    assertThat(server.provider()).isEqualTo("testcontainers");
    assertThat(server.version()).startsWith("17.");
    try (var databases = new Databases(server);
        var connection = databases.create("container").connect()) {
      assertThat(TestServer.strings(connection, "SHOW fsync")).containsExactly("off");
      assertThat(TestServer.strings(connection, "SHOW data_directory"))
          .containsExactly("/schema-contract/data");
    }
  }

  @Test
  void aCloneCarriesRowsAndSessionsAreInUtc() throws SQLException {
    try (var databases = new Databases(Servers.get(SETTINGS))) {
      var database = databases.create("origin");
      TestServer.execute(database, "CREATE TABLE a AS SELECT 'row' AS b");
      var clone = databases.cloneOf(databases.freeze(database), "clone");
      assertThat(TestServer.strings(clone, "SELECT b FROM a")).isEqualTo(List.of("row"));
      assertThat(TestServer.strings(clone, "SHOW TimeZone")).containsExactly("UTC");
    }
  }

  @Test
  void isTheAutomaticChoiceWhereTheImageIs() {
    var server = Servers.get(new ServerSettings(ServerSettings.Provider.AUTO, "postgres:17", 17));
    assertThat(server.provider()).isEqualTo("testcontainers");
  }

  @Test
  void isNotTheAutomaticChoiceWhereTheImageWouldHaveToBePulled() {
    var server =
        Servers.get(new ServerSettings(ServerSettings.Provider.AUTO, "no-such-image:17", 17));
    assertThat(server.provider()).isEqualTo("embedded");
  }

  @Test
  void bringsAPgRestoreThatReadsArchives() throws IOException, URISyntaxException {
    var server = Servers.get(SETTINGS);
    Path folder = Path.of(ContainerServerTest.class.getResource("/dumps").toURI());

    for (String archive : List.of("custom.dump", "directory")) {
      assertThat(sql(server, folder.resolve(archive), List.of()))
          .contains("CREATE TABLE public.clients", "COPY public.clients", "1\tAda\n");
      assertThat(sql(server, folder.resolve(archive), List.of("--schema-only")))
          .contains("CREATE TABLE public.clients")
          .doesNotContain("Ada");
    }
    assertThatThrownBy(() -> sql(server, folder.resolve("14.sql"), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in the container, pg_restore: error: ");
  }

  @Test
  void itsPgRestoreIsUsedWhereTheMachineHasNone() throws URISyntaxException, SQLException {
    var server = Servers.get(SETTINGS);
    Path archive = Path.of(ContainerServerTest.class.getResource("/dumps/custom.dump").toURI());
    try (var databases = new Databases(server);
        var database = databases.create("restored")) {
      new DumpFile(archive, new PgRestore("no-such-pg_restore", () -> server)).restoreTo(database);
      assertThat(TestServer.strings(database, "SELECT name FROM clients")).containsExactly("Ada");
    }
  }

  private static String sql(PostgresServer server, Path archive, List<String> options)
      throws IOException {
    try (var text = server.restored(archive, options).orElseThrow()) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void canNotBeKept() {
    assertThat(Servers.get(SETTINGS).keep()).isEmpty();
  }

  @Test
  void printsNoPassword() {
    var server = Servers.get(SETTINGS);
    assertThat(server.toString()).doesNotContain(server.address().password());
  }
}
