package io.github.schemacontract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A password goes nowhere: neither into what is printed, nor into any file, nor into a stack trace,
 * wherever it comes from and however the run ends.
 *
 * <p>The runs have JVMs of their own, so that all that it prints can be searched, loggers included.
 */
class SecretsTest {
  private static final String FOLDER = Project.ROOT + "secrets";
  private static final String SECRET = "tell-nobody-0815";
  private static final String PASSWORDS = "pgpass";
  private static PostgresServer host;

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      properties = {
        "flyway.url=jdbc:postgresql://elsewhere/a?password=" + SECRET,
        "flyway.password=" + SECRET,
        "jakarta.persistence.jdbc.password=" + SECRET,
        "hibernate.connection.password=" + SECRET
      })
  static class Contract implements ScratchTests {}

  @BeforeAll
  static void aServer() throws SQLException {
    host = Servers.start(new ServerSettings(ServerSettings.Provider.EMBEDDED, "", 17));
    var address = host.address();
    try (var connection =
            DriverManager.getConnection(
                address.jdbcUrl("postgres"), address.user(), address.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE keeper LOGIN CREATEDB PASSWORD '" + SECRET + "'");
    }
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @BeforeEach
  void aProject() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void ofAUrlIsNotToldWhetherItIsRightOrWrong() throws Exception {
    String password = "user=keeper&password=" + SECRET;
    assertThat(
            run(
                List.of(),
                url("postgres?" + password),
                url("postgres?" + password + "x"),
                "jdbc:postgresql://keeper:" + SECRET + "@127.0.0.1/postgres",
                "postgresql://keeper:" + SECRET + "@127.0.0.1/postgres",
                "jdbc:postgresql://127.0.0.1:1/postgres?" + password))
        .contains("0 failures")
        .contains("does not let keeper in")
        .contains("is not the JDBC URL of one server")
        .contains("it must be auto")
        .contains("nothing listens at");
  }

  @Test
  void ofTheEnvironmentIsNotToldWhenTheRunFailsAndItsDatabaseIsKept() throws Exception {
    project.migration("V4__broken.sql", "select nothing;");
    assertThat(run(List.of("SCHEMA_CONTRACT_PASSWORD=" + SECRET), url("postgres?user=keeper")))
        .contains("migration-failed")
        .contains("Kept: psql -h");
  }

  @Test
  void ofTheUsersFileIsUsedAndNotTold() throws Exception {
    Path file = Path.of(FOLDER, PASSWORDS).toAbsolutePath();
    Files.writeString(file, "*:*:*:keeper:" + SECRET + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try {
      assertThat(run(List.of("PGPASSFILE=" + file), url("postgres?user=keeper")))
          .contains("0 failures");
    } finally {
      Files.delete(file);
    }
  }

  private static String url(String rest) {
    return "jdbc:postgresql://127.0.0.1:" + host.address().port() + "/" + rest;
  }

  /** All that the runs on some servers print. */
  private static String run(List<String> variables, String... servers) throws Exception {
    Path printed = Path.of(FOLDER, "printed.txt").toAbsolutePath();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
    command.addAll(List.of(servers));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    variables.forEach(v -> builder.environment().put(v.split("=", 2)[0], v.split("=", 2)[1]));
    assertThat(builder.start().waitFor()).isZero();
    assertSecret();
    return Files.readString(printed, UTF_8);
  }

  private static void assertSecret() throws IOException {
    try (var files = Files.walk(Path.of(FOLDER))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(PASSWORDS)) {
          assertThat(Files.readString(file, UTF_8)).as(file.toString()).doesNotContain(SECRET);
        }
      }
    }
  }

  /** Runs the test class and prints all there is to print. */
  static final class Child {
    private Child() {}

    public static void main(String[] servers) {
      var project = Project.of(FOLDER);
      for (String server : servers) {
        var failures = project.run(Contract.class, "postgres=" + server, "keep=true").failures();
        System.out.println(failures.size() + " failures");
        failures.forEach(failure -> System.out.println(trace(failure)));
      }
    }

    private static String trace(Throwable failure) {
      var text = new StringWriter();
      failure.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }
}
