package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

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
}
