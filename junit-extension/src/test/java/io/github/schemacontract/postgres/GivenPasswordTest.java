package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password in a URL ends in logs, so there are better places; each in a JVM of its own. */
class GivenPasswordTest {
  private static PostgresServer host;

  @TempDir Path folder;

  @BeforeAll
  static void aServer() throws SQLException {
    host = Servers.start(TestServer.EMBEDDED);
    var postgres =
        new OwnDatabase("postgres", host.address(), Optional.empty(), drop -> {}, keep -> {});
    TestServer.execute(postgres, "CREATE ROLE builder LOGIN CREATEDB PASSWORD 'se:cret'");
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void thePasswordMayStandInPgpass() throws Exception {
    var file = Files.writeString(folder.resolve("pgpass"), "*:*:*:builder:se\\:cret\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    assertThat(said(jvm -> jvm.environment().put("PGPASSFILE", file.toString())))
        .isEqualTo("made a database");
  }

  @Test
  void thePasswordMayStandInTheEnvironment() throws Exception {
    assertThat(said(jvm -> jvm.environment().put("PGPASSWORD", "se:cret")))
        .isEqualTo("made a database");
    assertThat(said(jvm -> jvm.environment().put("SCHEMA_CONTRACT_PASSWORD", "se:cret")))
        .isEqualTo("made a database");
  }

  @Test
  void ourOwnVariableWins() throws Exception {
    assertThat(
            said(
                jvm -> {
                  jvm.environment().put("PGPASSWORD", "wrong");
                  jvm.environment().put("SCHEMA_CONTRACT_PASSWORD", "se:cret");
                }))
        .isEqualTo("made a database");
  }

  @Test
  void withoutAnyTheRefusalSaysWhereToPutIt() throws Exception {
    assertThat(said(jvm -> {}))
        .startsWith("No PostgreSQL: ")
        .contains("builder", "SCHEMA_CONTRACT_PASSWORD");
  }

  private String said(Consumer<ProcessBuilder> environment)
      throws IOException, InterruptedException {
    var url = host.address().jdbcUrl("postgres") + "&user=builder";
    var jvm = Jvm.of(Child.class, url);
    // Not that of whoever runs the build.
    jvm.environment().keySet().removeIf(name -> name.startsWith("PG"));
    jvm.environment().remove("SCHEMA_CONTRACT_PASSWORD");
    jvm.environment().put("PGPASSFILE", folder.resolve("none").toString());
    environment.accept(jvm);
    var process = jvm.start();
    try (var words = process.getInputStream()) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8).strip();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** A JVM that enters the server with what its environment says. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      var given = new GivenServer(arguments[0], Optional.empty());
      var settings = new ServerSettings(ServerSettings.Provider.GIVEN, "", 0, Optional.of(given));
      try (var databases = new Databases(Servers.start(settings));
          var made = databases.create("password")) {
        System.out.println(made.name().isEmpty() ? "nothing" : "made a database");
      } catch (PostgresUnavailableException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
