package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.verdict.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every attribute of the annotation: that it does what it says, and that a mistake in it is told.
 */
class SettingsTest {
  private static final String FOLDER = Project.ROOT + "settings";
  private static final String MIGRATIONS = "filesystem:" + FOLDER + "/migrations";
  private static final String CONTRACT = FOLDER + "/contract.yaml";

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void threeThatAgree() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT,
      ignore = {"public.legacy", "index:public.*.tmp_*", "view:**"})
  static class Ignoring implements ScratchTests {}

  @Test
  void whatIsIgnoredIsIgnoredWithEverythingInsideAndNothingElse() {
    project.migration(
        "V4__more.sql",
        """
        create role schema_contract_guest;
        create table legacy (id bigserial primary key, note text);
        create index legacy_note_idx on legacy (note);
        grant select on legacy to schema_contract_guest;
        create view public.names as select name from clients;
        create index tmp_names on clients (name);
        create index names_tmp on clients (name);
        create table legacy_too (id bigint primary key);
        """);

    assertThat(project.run(Ignoring.class).errors())
        .containsExactly(
            "unexpected-index index public.clients.names_tmp",
            "unexpected-table table public.legacy_too");
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT,
      schemas = "public")
  static class OneSchema implements ScratchTests {}

  @Test
  void schemasThatAreNotUnderContractAreNobodysConcern() {
    project.migration("V4__more.sql", "create schema jobs create table queue (id bigint);");

    assertThat(project.run(OneSchema.class).failures()).isEmpty();

    project.migration("V5__more.sql", "create table queue (id bigint);");

    assertThat(project.run(OneSchema.class).error().text())
        .isEqualTo("unexpected-table table public.queue");
  }

  @Test
  void theHistoryOfTheMigrationToolIsNotTheProjects() {
    project
        .migration(
            "V4__reader.sql",
            """
            create role schema_contract_reader;
            grant select on all tables in schema public to schema_contract_reader;
            """)
        .contract(
            Agency.CONTRACT
                .replace(
                    "    clients:\n",
                    "    clients:\n        grants: {schema_contract_reader: [select]}\n")
                .replace(
                    "    reports:\n",
                    "    reports:\n        grants: {schema_contract_reader: [select]}\n"));

    assertThat(project.run(OneSchema.class).failures()).isEmpty();
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT,
      failOn = Severity.WARNING)
  static class Strict implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT)
  static class Usual implements ScratchTests {}

  @Test
  void aWarningFailsWhereItIsAskedForAndIsCountedWhereItIsNot() {
    project
        .migrations(Agency.migrationsWith("  email text\n", "  email text not null\n"))
        .contract(Agency.CONTRACT.replace("email: text", "email: text not null"));

    assertThat(project.run(Strict.class).message())
        .startsWith("1 disagreement - from scratch")
        .contains("warning entity-column-not-null  column public.clients.email [nullability]")
        .contains("at V1__clients.sql:1");

    ContractRun usual = project.run(Usual.class);
    assertThat(usual.failures()).isEmpty();
    assertThat(usual.reportEntries().toString()).contains("; 1 warning;");
  }

  @Test
  void agreementPassesHoweverStrict() {
    assertThat(project.run(Strict.class).failures()).isEmpty();
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT,
      properties = {
        "flyway.placeholders.note_type=text",
        "hibernate.physical_naming_strategy ="
            + " org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"
      })
  static class WithProperties implements ScratchTests {}

  @Test
  void propertiesReachFlywayAndHibernate() {
    project.migrations(Agency.migrationsWith("  email text\n", "  email ${note_type}\n"));

    assertThat(project.run(WithProperties.class).failures()).isEmpty();
  }

  @SchemaContract(properties = "hibernate.default_schema")
  static class WithMalformedProperty implements ScratchTests {}

  @SchemaContract(properties = "spring.datasource.url=jdbc:postgresql:x")
  static class WithForeignProperty implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      properties = "flyway.no.such=1")
  static class WithUnknownProperty implements ScratchTests {}

  @Test
  void propertiesThatNobodyReadsAreRefused() {
    assertThat(project.run(WithMalformedProperty.class).message())
        .contains("SettingsTest$WithMalformedProperty holds 'hibernate.default_schema'")
        .contains("write 'key=value'");
    assertThat(project.run(WithForeignProperty.class).message())
        .contains("holds the key 'spring.datasource.url', which nobody reads")
        .contains("'flyway.', 'hibernate.' or 'jakarta.persistence.'");
    assertThat(project.run(WithUnknownProperty.class).message()).contains("flyway.no.such");
  }

  @Test
  void aPostgresqlThatNobodyKnowsIsRefused() {
    assertThat(project.run(Usual.class, "postgres=oracle").message())
        .isEqualTo(
            "The parameter schema-contract.postgres is 'oracle': it must be auto, testcontainers,"
                + " embedded, given, or a JDBC URL such as jdbc:postgresql://host/database.");
    assertThat(project.run(Usual.class, "postgres= Embedded ").failures()).isEmpty();
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT,
      postgres = @Postgres(version = 99))
  static class WithOtherVersion implements ScratchTests {}

  @Test
  void aVersionThatTheServerDoesNotHaveIsRefused() {
    assertThat(project.run(WithOtherVersion.class).message())
        .contains("PostgreSQL 99 is asked for, but the embedded server is 17");
  }
}
