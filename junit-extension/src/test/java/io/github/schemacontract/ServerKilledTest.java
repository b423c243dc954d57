package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A server that is killed says nothing of the schema, and nothing of it stays.
 *
 * <p>The migrations make a role, so that the server is the run's own, and run the program that
 * kills its postmaster.
 */
class ServerKilledTest {
  private static final String FOLDER = Project.ROOT + "server-killed";

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Contract implements ScratchTests {}

  @BeforeEach
  void aProject() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void inTheMiddleOfTheMigrations() throws IOException {
    String kill =
        """
        create role lonely;
        create table data_folder (path text);
        copy data_folder from program 'pwd';
        copy data_folder to program 'cat > %1$s; kill -9 $(head -n 1 postmaster.pid)';
        select pg_sleep(600);
        """;
    Path told = Path.of(FOLDER, "folder").toAbsolutePath();
    project.file("folder", "");
    assertThat(told.toFile().setWritable(true, false)).isTrue();
    project.migration("V4__kill.sql", kill.formatted(told));

    ContractRun run = project.run(Contract.class);

    assertThat(run.failures())
        .first()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("The server could not go on while V4__kill.sql ran")
                    .hasMessageContaining("run the test again"));
    Path data = Path.of(Files.readString(told).strip());
    assertGone(data.getParent());
    assertThat(project.contract()).hasValue(Agency.CONTRACT);
    assertThat(Files.exists(run.record())).isFalse();
  }

  @Test
  void afterTheMigrations() {
    project
        .migration("V4__role.sql", "create role lonely;")
        .migration(
            "afterMigrate.sql",
            "copy (select 1) to program 'kill -9 $(head -n 1 postmaster.pid)';");

    assertThat(project.run(Contract.class).failures())
        .first()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("the server was ended from outside, or has no memory"));
  }

  @Test
  void aDiskThatIsFullIsNoFailureOfTheMigration() {
    project.migration(
        "V4__full.sql",
        "do $$ begin raise 'could not extend file' using errcode = 'disk_full'; end $$;");

    assertThat(project.run(Contract.class).message())
        .startsWith("The server could not go on while V4__full.sql ran, which says nothing of the")
        .contains("could not extend file")
        .contains("or has no memory, disk or sessions left");
  }

  @Test
  void theNextTestClassIsNotHeldUpByIt() throws IOException {
    inTheMiddleOfTheMigrations();
    project.without("V4__kill.sql");
    assertThat(project.run(Contract.class).failures()).isEmpty();
  }

  private static void assertGone(Path folder) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (Files.exists(folder)) {
      assertThat(System.nanoTime()).as("time left for %s", List.of(folder)).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }
}
