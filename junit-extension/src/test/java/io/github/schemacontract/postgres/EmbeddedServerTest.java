package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server is what everybody without Docker runs on. */
class EmbeddedServerTest {
  private final PostgresServer server = TestServer.shared();

  @Test
  void isOneForEqualSettings() {
    assertThat(TestServer.shared()).isSameAs(server);
  }

  @Test
  void tellsItsProviderAndVersion() {
    assertThat(server.provider()).isEqualTo("embedded");
    assertThat(server.version()).startsWith("17.");
  }

  @Test
  void listensOnTheLoopbackInterfaceOnly() throws SQLException {
    assertThat(TestServer.setting("listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void writesNothingForDurability() throws SQLException {
    assertThat(TestServer.setting("fsync")).isEqualTo("off");
    assertThat(TestServer.setting("synchronous_commit")).isEqualTo("off");
    assertThat(TestServer.setting("full_page_writes")).isEqualTo("off");
    assertThat(TestServer.setting("wal_level")).isEqualTo("minimal");
  }

  @Test
  void printsNoPassword() {
    assertThat(server.toString() + server.address())
        .contains("127.0.0.1")
        .doesNotContain(server.address().password());
  }

  @Test
  void canBeStartedOnceMoreAsAServerOfItsOwn() throws SQLException {
    try (var own = Servers.start(TestServer.EMBEDDED);
        var databases = new Databases(own);
        var database = databases.create("own");
        var connection = database.connect()) {
      assertThat(own.address().port()).isNotEqualTo(server.address().port());
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void triesAnotherPortWhereItsOwnWasTakenMeanwhile() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var free = EmbeddedStart.freePort();
      var ports = List.of(other.getLocalPort(), other.getLocalPort(), free).iterator();
      try (var started = new EmbeddedStart(installation(), ports::next).server()) {
        assertThat(started.address().port()).isEqualTo(free);
      }
      assertThat(ports).isExhausted();
    }
  }

  @Test
  void saysThatEveryPortWasTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var start = new EmbeddedStart(installation(), other::getLocalPort);
      assertThatThrownBy(start::server)
          .isInstanceOf(PostgresUnavailableException.class)
          .hasMessageStartingWith("The embedded PostgreSQL did not start: of 5 ports of 127.0.0.1")
          .hasMessageContaining("other programs took each before it could listen there. Retry, or")
          .hasMessageContaining("Address already in use");
    }
  }

  /** What containers that are too small do to it. */
  @Test
  void saysThatThereIsNoMemoryToStartIn(@TempDir Path folder) throws IOException {
    var start = new EmbeddedStart(withoutMemory(installation(), folder));
    assertThatThrownBy(start::server)
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageContaining("Cannot allocate memory")
        .hasMessageEndingWith(
            "Free memory or raise the limit that this process has, or use Testcontainers.");
    Files.delete(folder.resolve("data"));
  }

  /** An installation of which the server may have 90 MB: its libraries fit in, its data not. */
  private static Installation withoutMemory(Installation real, Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createSymbolicLink(folder.resolve("data"), real.data());
    Files.copy(real.passwordFile(), folder.resolve("password"));
    var program = Files.createDirectory(folder.resolve("bin")).resolve("postgres");
    Files.writeString(
        program, "#!/bin/sh\nulimit -v 90000\nexec " + real.program("postgres") + " \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Installation(folder);
  }

  private static Installation installation() throws IOException {
    return StrangeServer.installation(17);
  }
}
