package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given servers that really run, and on which no database can be made. */
class StrangeServerTest {

  @Test
  void oneThatIsTooOld() throws IOException {
    try (var old = StrangeServer.start(13, StrangeServer.installation(13).data())) {
      assertRefused(
          old, "is PostgreSQL 13.23, too old to be compared. Name one of version 14 or newer.");
    }
  }

  @Test
  void aStandby(@TempDir Path folder) throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    copy(StrangeServer.installation(17).data(), data);
    Files.createFile(data.resolve("standby.signal"));

    try (var standby = StrangeServer.start(17, data)) {
      assertRefused(standby, "is a standby, on which nothing can be made. Name its primary, or");
    }
  }

  @Test
  void oneThatOnlyReads() throws IOException {
    var data = StrangeServer.installation(17).data();
    try (var reading = StrangeServer.start(17, data, "default_transaction_read_only=on")) {
      assertRefused(
          reading, "only reads (default_transaction_read_only is on for postgres). Name a server");
    }
  }

  @Test
  void oneWhoseSessionsAreAllTaken() throws IOException, SQLException {
    var data = StrangeServer.installation(17).data();
    try (var small =
            StrangeServer.start(
                17,
                data,
                "max_connections=1",
                "max_wal_senders=0",
                "superuser_reserved_connections=0");
        var taken = new UtcDataSource(small.address(), "postgres").getConnection()) {
      assertRefused(
          small, "has no session to spare (sorry, too many clients already). End some, then retry");
      assertThat(taken.isValid(1)).isTrue();
    }
  }

  private static void assertRefused(StrangeServer server, String expected) {
    var given = new GivenServer(server.url(), Optional.empty());
    var settings = new ServerSettings(ServerSettings.Provider.GIVEN, "", 17, Optional.of(given));
    assertThatThrownBy(() -> Servers.start(settings))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageStartingWith("No PostgreSQL: ")
        .hasMessageContaining("127.0.0.1:" + server.address().port() + " " + expected)
        .message()
        .doesNotContain(server.address().password())
        .doesNotContain("\n")
        .endsWith(".");
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    var copying = new ProcessBuilder("cp", "-R", from.toString(), to.toString()).inheritIO();
    if (copying.start().waitFor() != 0) {
      throw new IOException(from + " could not be copied");
    }
  }
}
