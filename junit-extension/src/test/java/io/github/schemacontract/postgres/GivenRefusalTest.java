package io.github.schemacontract.postgres;

import static io.github.schemacontract.postgres.TestServer.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that can not be used must say so in a sentence that has the cure and no password. */
class GivenRefusalTest {
  private static PostgresServer host;
  private static Database database;

  @BeforeAll
  static void aServer() throws SQLException {
    host = Servers.start(TestServer.EMBEDDED);
    database =
        new OwnDatabase("postgres", host.address(), Optional.empty(), drop -> {}, keep -> {});
    execute(
        database,
        """
        CREATE ROLE modest LOGIN PASSWORD 'tell-nobody';
        CREATE ROLE builder LOGIN CREATEDB PASSWORD 'tell-nobody';
        CREATE ROLE reader LOGIN CREATEDB PASSWORD 'tell-nobody';
        ALTER ROLE reader SET default_transaction_read_only = on
        """);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postgres?user=builder&password=tell-nobody-wrong | does not let builder in (password authentication failed
          postgres?user=builder | does not let builder in (The server requested
          postgres?user=nobody&password=tell-nobody | does not let nobody in (password authentication failed
          nowhere?user=builder&password=tell-nobody | there is no database 'nowhere'
          postgres?user=modest&password=tell-nobody | does not let modest make databases. Let a superuser say ALTER ROLE modest CREATEDB
          postgres?user=reader&password=tell-nobody | only reads (default_transaction_read_only is on for reader)
          """)
  void theReasonAndTheCureAreInTheMessage(String rest, String expected) throws SQLException {
    assertRefused(url(host.address().port(), rest), expected);
    assertThat(TestServer.strings(database, "SELECT datname FROM pg_database"))
        .noneMatch(name -> name.startsWith("schema_contract"));
  }

  @Test
  void aPortOnWhichNothingListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertRefused(url(port, "a?password=tell-nobody"), "nothing listens at 127.0.0.1:" + port);
  }

  @Test
  void aHostThatDoesNotExist() {
    assertRefused(
        "jdbc:postgresql://no-such-host.invalid/a?password=tell-nobody",
        "no host is called 'no-such-host.invalid'. Correct the URL.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", ""})
  void somethingElseThatListens(String greeting) throws IOException {
    try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var answering = new Thread(() -> answer(socket, greeting));
      answering.setDaemon(true);
      answering.start();
      assertRefused(
          url(socket.getLocalPort(), "a?password=tell-nobody"),
          "does not answer as PostgreSQL does (");
    }
  }

  private static void answer(ServerSocket socket, String greeting) {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        client.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // The caller has gone, or the test has ended.
        assertThat(e).isNotNull();
      }
    }
  }

  @Test
  void somethingThatAcceptsAndNeverAnswersIsLeftAfterASecond() throws IOException {
    try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertRefused(
          url(socket.getLocalPort(), "a?password=tell-nobody&loginTimeout=1"),
          "does not answer as PostgreSQL does (");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://host/a?password=tell-nobody",
        "jdbc:postgresql://me:tell-nobody@host/a",
        "jdbc:postgresql://one,two/a?password=tell-nobody",
        "jdbc:postgresql://host:port/a?password=tell-nobody"
      })
  void aUrlThatIsNone(String url) {
    assertRefused(url, "is not the JDBC URL of one server. Write it as");
  }

  @Test
  void noUrlAtAll() {
    var settings = new ServerSettings(ServerSettings.Provider.GIVEN, "", 17);
    assertThatThrownBy(() -> Servers.start(settings))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageContaining("no JDBC URL says where it is. Set @Postgres(url =");
  }

  @Test
  void anotherMajorThanTheOneAskedFor() {
    var url = url(host.address().port(), "postgres?user=builder&password=tell-nobody");
    var settings =
        new ServerSettings(
            ServerSettings.Provider.GIVEN,
            "",
            14,
            Optional.of(new GivenServer(url, Optional.empty())));
    assertThatThrownBy(() -> Servers.start(settings))
        .hasMessage(
            "PostgreSQL 14 is asked for, but the given server is "
                + host.version()
                + ". Ask for 17, or change the URL, so that it names another server.");
  }

  @Test
  void whatNoServerAtHandIs() {
    assertThat(
            new GivenFacts("PostgreSQL 13.22 on x", "13.22", 130022, false, false, true)
                .obstacle("me"))
        .contains("is PostgreSQL 13.22, too old to be compared. Name one of version 14 or newer.");
    assertThat(
            new GivenFacts("PostgreSQL 17.1 on x", "17.1", 170001, true, true, true).obstacle("me"))
        .hasValueSatisfying(text -> assertThat(text).startsWith("is a standby"));
    assertThat(
            new GivenFacts("CockroachDB CCL v24", "13.0.0", 130000, false, false, true)
                .obstacle("me"))
        .contains("is no PostgreSQL but 'CockroachDB CCL v24'. Name a PostgreSQL in the URL.");
  }

  @Test
  void thePasswordComesFromTheUrlOrTheEnvironmentAndIsNeverPrinted() {
    var server = new GivenServer("jdbc:postgresql://host/a?sslmode=require", Optional.of("me"));
    var environment =
        Map.of("SCHEMA_CONTRACT_PASSWORD", "tell-nobody", "PGPASSWORD", "second", "PGUSER", "you");
    var address = new GivenAddress(environment::get).of(server);
    assertThat(address.password()).isEqualTo("tell-nobody");
    assertThat(address.user()).isEqualTo("me");
    assertThat(address.port()).isEqualTo(5432);
    assertThat(address.parameters()).containsEntry("sslmode", "require");
    assertThat(address.toString() + address.jdbcUrl("b")).doesNotContain("tell-nobody");
    assertThat(new GivenServer("jdbc:postgresql://h/a?password=tell-nobody&x=y", Optional.empty()))
        .hasToString("jdbc:postgresql://h/a?password=...&x=y");
  }

  private static String url(int port, String rest) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + rest;
  }

  private static void assertRefused(String url, String expected) {
    var settings =
        new ServerSettings(
            ServerSettings.Provider.GIVEN,
            "",
            0,
            Optional.of(new GivenServer(url, Optional.empty())));
    assertThatThrownBy(() -> Servers.start(settings))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageStartingWith("No PostgreSQL: ")
        .hasMessageContaining(expected)
        .message()
        .doesNotContain("tell-nobody")
        .doesNotContain("\n")
        .endsWith(".");
  }
}
