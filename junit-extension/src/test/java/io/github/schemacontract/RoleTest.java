package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Roles belong to the whole server, which all runs of a JVM share: a migration that creates one
 * must find it absent each time, and what is granted to it must be seen.
 */
class RoleTest {
  private static final String FOLDER = Project.ROOT + "roles";
  private static final String READER =
      """
      create role schema_contract_reader;
      grant select on clients to schema_contract_reader;
      """;
  private static final String GRANTED =
      Agency.CONTRACT.replace(
          "    clients:\n", "    clients:\n        grants: {schema_contract_reader: [select]}\n");

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void aMigrationThatCreatesARole() {
    project.migrations(Agency.migrations()).migration("V4__reader.sql", READER).contract(GRANTED);
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Once implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Twice implements ScratchTests {
    @FromScratch
    void asTheRole(Connection connection) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute("set role schema_contract_reader; select * from clients");
      }
    }
  }

  @Test
  void eachMethodAndEachClassFindsTheServerWithoutTheRole() {
    assertThat(project.run(Twice.class).failures()).isEmpty();
    assertThat(project.run(Once.class).failures()).isEmpty();
  }

  @Test
  void theMigrationsAreRunAgainToFindAPlaceAlthoughTheRoleIsThere() {
    project.migration("V5__longer.sql", "alter table clients alter column name type text;");

    assertThat(project.run(Once.class).error())
        .is("different-column column public.clients.name [type]", "migrations")
        .isAt("Agency$Client#name", "V5__longer.sql:1", "contract.yaml:10");
  }

  @Test
  void aGrantThatNoMigrationGivesIsMissing() {
    project.migration("V4__reader.sql", "create role schema_contract_reader;");

    assertThat(project.run(Once.class).error())
        .is("missing-grant grant public.clients.schema_contract_reader", "migrations")
        .isAt("Agency$Client", "V1__clients.sql:1", "contract.yaml:6");
  }

  @Test
  void aRoleThatThePlatformProvidesIsMadeForTheContractThatNamesIt() {
    project.without("V4__reader.sql");

    assertThat(project.run(Once.class).error())
        .is("missing-grant grant public.clients.schema_contract_reader", "migrations");
  }
}
