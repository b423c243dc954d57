package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.state.StartingState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scripts as starting states, and as what puts rows into them. */
class FromSqlTest {
  private static final String FOLDER = Project.ROOT + "from-sql";
  private static final String SCRIPT = "file:" + FOLDER + "/before.sql";
  private static final String ROWS = "file:" + FOLDER + "/rows.sql";
  private static final String ADA = "insert into clients (id, name) values (1, 'Ada');\n";
  private static final List<String> SEEN = new ArrayList<>();

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      properties = {"flyway.baselineOnMigrate=true", "flyway.baselineVersion=1"})
  abstract static class UnderContract {}

  static class BeforeFlyway extends UnderContract {
    @FromSql(SCRIPT)
    void test(StartingState state, ContractReport report, Connection migrated) throws SQLException {
      SEEN.add(state.description() + " -> " + report.outcome());
      SEEN.add(value(migrated, "select inet_server_port()::text"));
    }
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  static class WithRows extends UnderContract {
    @FromBackup(at = "1", rowsScript = ROWS)
    void test() {}
  }

  @BeforeEach
  void aDatabaseFromBeforeFlyway() {
    SEEN.clear();
    project
        .migrations(Agency.migrations())
        .contract(Agency.CONTRACT)
        .file("before.sql", Agency.CLIENTS + ADA)
        .file("rows.sql", ADA);
  }

  @Test
  void theMigrationsGoOnFromWhatAScriptBuilds() {
    assertThat(project.run(BeforeFlyway.class).failures()).isEmpty();
    assertThat(SEEN).contains("SQL of " + SCRIPT + " -> AGREES");
  }

  @Test
  void aRowOfTheScriptThatIsLostIsTold() {
    loses("name = 'Ada'");

    assertThat(project.run(BeforeFlyway.class).error())
        .is("rows-lost table public.clients", "migrations");
  }

  @Test
  void aRowThatAScriptAddsIsFollowed() {
    assertThat(project.run(WithRows.class).failures()).isEmpty();
    loses("name = 'Ada'");

    assertThat(project.run(WithRows.class).error())
        .is("rows-lost table public.clients", "migrations");
  }

  @Test
  void aScriptThatAddsNoSuchRowLosesNone() {
    project.file("rows.sql", ADA.replace("Ada", "Grace"));
    loses("name = 'Ada'");

    assertThat(project.run(WithRows.class).failures()).isEmpty();
  }

  @Test
  void theBodyOfARoutineIsOneStatement() {
    String body =
        "create function one() returns int begin atomic select case when true then 1 end; end;\n";
    project.file("before.sql", Agency.CLIENTS + body + "drop function one();\n" + ADA);

    assertThat(project.run(BeforeFlyway.class).failures()).isEmpty();
  }

  @Test
  void aMistakeIsToldWithItsLine() {
    project.file("before.sql", Agency.CLIENTS + "\n\ninsert into clinets values (1);\n");

    assertThat(project.run(BeforeFlyway.class).message())
        .contains(
            "The starting state 'SQL of " + SCRIPT + "' can not be reached",
            "relation \"clinets\" does not exist (line 8 of " + SCRIPT + ")");
  }

  @Test
  void aScriptThatMakesRolesGetsAServerOfItsOwn() {
    assertThat(project.run(BeforeFlyway.class).failures()).isEmpty();
    assertThat(project.run(BeforeFlyway.class).failures()).isEmpty();
    assertThat(SEEN.get(3)).as("the port of the shared server").isEqualTo(SEEN.get(1));

    project.file("before.sql", "create role clerk_of_script;\n" + Agency.CLIENTS);

    assertThat(project.run(BeforeFlyway.class).failures()).isEmpty();
    assertThat(SEEN.get(5)).isNotEqualTo(SEEN.get(1));
  }

  private void loses(String condition) {
    var scripts = Agency.migrations();
    scripts.put("V4__tidy.sql", "delete from clients where " + condition + ";\n");
    project.migrations(scripts);
  }
}
