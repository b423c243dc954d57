package io.github.schemacontract;

import static io.github.schemacontract.postgres.ServerSettings.Provider.EMBEDDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Majors differ in what they have, print and grant; one and the same project must pass on each. */
class EveryMajorTest {
  private static final String FOLDER = Project.ROOT + "every-major";
  private static final String SECURED =
      """
      create role every_major_writer;
      grant all on clients to every_major_writer;
      grant create on schema public to every_major_writer;
      create table notes (id integer constraint notes_pkey primary key, body text not null);
      alter table notes add constraint notes_body_check check (body in ('a', 'b'));
      """;
  private static final String CONTRACT =
      Agency.CONTRACT
              .replace(
                  "public:\n    tables:\n",
                  "public:\n    grants: {every_major_writer: [create]}\n    tables:\n")
              .replace(
                  "    clients:\n", "    clients:\n        grants: {every_major_writer: [all]}\n")
          + """
                notes:
                  columns:
                    id: integer not null
                    body: text not null
                  primary key:
                    notes_pkey: (id)
                  checks:
                    notes_body_check: (body in ('a', 'b'))
          """;

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void aProjectWithRoles() {
    project.migrations(Agency.migrations()).migration("V4__secured.sql", SECURED);
    project.contract(CONTRACT);
  }

  @SchemaContract(
      postgres = @Postgres(provider = EMBEDDED, version = 14),
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class On14 implements ScratchTests {}

  @SchemaContract(
      postgres = @Postgres(provider = EMBEDDED, version = 15),
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class On15 implements ScratchTests {}

  @SchemaContract(
      postgres = @Postgres(provider = EMBEDDED, version = 16),
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class On16 implements ScratchTests {}

  @SchemaContract(
      postgres = @Postgres(provider = EMBEDDED, version = 17),
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class On17 implements ScratchTests {}

  @SchemaContract(
      postgres = @Postgres(provider = EMBEDDED, version = 18),
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class On18 implements ScratchTests {}

  @ParameterizedTest
  @ValueSource(classes = {On14.class, On15.class, On16.class, On17.class, On18.class})
  void whatAgreesPasses(Class<?> testClass) {
    var run = project.run(testClass);

    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isTrue();
    assertThat(Project.text(run.record())).contains("\"" + major(testClass) + ".");
  }

  @ParameterizedTest
  @ValueSource(classes = {On14.class, On15.class, On16.class, On17.class, On18.class})
  void whatDiffersFails(Class<?> testClass) {
    project
        .migration("V5__drop.sql", "alter table notes alter column body drop not null;")
        .migration("V6__revoke.sql", "revoke delete on clients from every_major_writer;")
        .migration("V7__foreign.sql", "alter table reports drop constraint reports_client_id_fkey;")
        .migration("V8__check.sql", "alter table notes drop constraint notes_body_check;");

    assertThat(project.run(testClass).errors())
        .containsExactlyInAnyOrder(
            "different-column column public.notes.body [nullability]",
            "different-grant grant public.clients.every_major_writer [privileges]",
            "missing-check check public.notes.notes_body_check",
            "missing-foreign-key foreign key public.reports.reports_client_id_fkey");
  }

  @Test
  void aMigrationThatNeedsANewerMajorIsToldWithIt() {
    project.migration("V5__unique.sql", "alter table notes add unique nulls not distinct (body);");

    var error = project.run(On14.class).error();

    assertThat(error.code()).isEqualTo("migration-failed");
    assertThat(error.consequence() + error.notes())
        .contains("V5__unique.sql:1")
        .contains("This is PostgreSQL 14, and NULLS NOT DISTINCT needs PostgreSQL 15 or newer.");
  }

  private static String major(Class<?> testClass) {
    return testClass.getSimpleName().substring("On".length());
  }
}
