package io.github.schemacontract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a failed run leaves is often clearer in psql than in any report. */
class KeepTest {
  private static final String FOLDER = Project.ROOT + "keep";
  private static final Pattern LINE =
      Pattern.compile(
          "Kept: PGPASSFILE=(\\S+) psql -h (\\S+) -p (\\d+) -U (\\S+) -d (\\S+)  \\(end its server"
              + " and remove all with: kill (\\d+)\\)");
  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void aProject() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  // A role makes the session work on a server of its own, which the other tests do not share.
  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Kept implements ScratchTests {}

  @Test
  void theDatabaseOfAFailedRunStaysWithItsServerUntilItIsEnded() throws Exception {
    project
        .migration("V4__role.sql", "create role keeper;")
        .migration("V5__drift.sql", "alter table clients drop column email;");
    Matcher line = LINE.matcher(printed("keep=true"));
    assertThat(line.find()).isTrue();
    Path passwords = Path.of(line.group(1));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
        .isEqualTo("rw-------");
    String password = Files.readString(passwords).strip().replaceFirst(".*:", "");
    String url =
        "jdbc:postgresql://%s:%s/%s".formatted(line.group(2), line.group(3), line.group(5));
    var guardian = ProcessHandle.of(Long.parseLong(line.group(6))).orElseThrow();
    try (var connection = DriverManager.getConnection(url, line.group(4), password);
        var rows = connection.createStatement().executeQuery("select count(*) from clients")) {
      assertThat(rows.next()).isTrue();
    } finally {
      guardian.destroy();
    }
    guardian.onExit().get(30, SECONDS);
    assertThat(line.group()).doesNotContain(password);
  }

  @Test
  void nothingIsKeptOfARunThatPassesOrWithoutBeingAskedTo() {
    assertThat(printed("keep=true")).doesNotContain("Kept:");
    project.migration("V4__drift.sql", "alter table clients drop column email;");
    assertThat(printed("keep=false")).doesNotContain("Kept:");
  }

  private String printed(String parameter) {
    return Printed.by(() -> project.run(Kept.class, parameter));
  }
}
