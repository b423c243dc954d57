package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

class FlywayRefusalTest extends FlywayTestBase {

  private MigrationFailure refused(String... properties) {
    var run = migrate(properties);
    var failure = run.failure().orElseThrow();
    assertThat(run.applied()).isEmpty();
    assertThat(failure.migration()).isEmpty();
    assertThat(failure.line()).isEmpty();
    assertThat(failure.statement()).isEmpty();
    return failure;
  }

  @Test
  void an_edited_migration_is_refused_in_flyways_words() {
    script("V1__One.sql", "create table one (id int);");
    migrate();
    script("V1__One.sql", "create table one (id bigint);");
    assertThat(refused().message()).contains("Migration checksum mismatch for migration version 1");
  }

  @Test
  void a_migration_edited_only_at_its_line_ends_is_accepted() {
    script("V1__One.sql", "create table one (id int);\n");
    migrate();
    script("V1__One.sql", "create table one (id int);\r\n");
    assertThat(migrate().failure()).isEmpty();
  }

  @Test
  void a_missing_migration_is_refused() {
    script("V1__One.sql", "create table one (id int);");
    script("V2__Two.sql", "create table two (id int);");
    migrate();
    assertThat(folder.resolve("V1__One.sql").toFile().delete()).isTrue();
    assertThat(refused().message()).contains("Detected applied migration not resolved locally: 1");
  }

  @Test
  void a_migration_out_of_order_is_refused_unless_that_is_allowed() {
    script("V2__Two.sql", "create table two (id int);");
    migrate();
    script("V1__One.sql", "create table one (id int);");
    assertThat(refused().message())
        .contains("Detected resolved migration not applied to database: 1");
    assertThat(scripts(migrate("flyway.outOfOrder", "true").applied()))
        .containsExactly("V1__One.sql");
  }

  @Test
  void a_failed_entry_in_the_history_is_refused() {
    script("V1__One.sql", "create table one (id int);");
    script("V2__Two.sql", "create index concurrently i on one (nothing);");
    migrate("flyway.postgresql.transactional.lock", "false");
    assertThat(refused().message()).contains("Detected failed migration to version 2 (Two)");
    assertThat(refused("flyway.validateOnMigrate", "false").message())
        .contains("contains a failed migration to version 2");
  }

  @Test
  void a_schema_with_tables_but_no_history_is_refused_unless_it_is_a_baseline() {
    database.execute("create table old (id int)");
    script("V2__Two.sql", "create table two (id int);");
    assertThat(refused().message()).contains("Found non-empty schema(s) \"public\"");
    assertThat(scripts(migrate("flyway.baselineOnMigrate", "true").applied()))
        .containsExactly("V2__Two.sql");
  }

  @Test
  void what_postgresql_refuses_before_any_migration_has_its_code() {
    script("V1__One.sql", "create table one (id int);");
    assertThat(refused("flyway.schemas", "pg_mine").sqlState()).hasValue("42939");
  }

  @Test
  void a_database_that_cannot_be_reached_is_no_failure_of_the_migrations() {
    script("V1__One.sql", "create table one (id int);");
    var gone = TestDatabase.create();
    gone.close();
    assertThatThrownBy(() -> flyway().migrate(gone, MigrationListener.NONE))
        .isInstanceOf(FlywayException.class)
        .hasRootCauseInstanceOf(PSQLException.class)
        .hasMessageNotContaining("password");
  }

  @Test
  void a_location_that_does_not_exist_is_named() {
    for (String missing : List.of("filesystem:/no/such/folder", "classpath:no/such/folder")) {
      var tool = flywayAt(List.of("classpath:flyway/scripts", missing));
      assertThatThrownBy(() -> tool.migrate(database, MigrationListener.NONE))
          .isInstanceOf(MigrationsUnreadableException.class)
          .hasMessageContaining("no/such/folder")
          .hasMessageContaining("so none was run")
          .hasMessageEndingWith(
              "Correct the location, or set flyway.failOnMissingLocations to false if it may be"
                  + " absent.");
      assertThatThrownBy(() -> tool.migrations(database))
          .isInstanceOf(MigrationsUnreadableException.class)
          .hasMessageContaining("no/such/folder");
    }
    assertThat(database.tables("public")).isEmpty();
  }

  @Test
  void a_location_may_be_missing_where_that_is_allowed() {
    var tool =
        flywayAt(
            List.of("classpath:flyway/scripts", "filesystem:/no/such/folder"),
            "flyway.failOnMissingLocations",
            "false");
    assertThat(tool.migrate(database, MigrationListener.NONE).failure()).isEmpty();
  }

  @Test
  void a_location_without_migrations_is_named() {
    script("create.sql", "create table one (id int);");
    assertThatThrownBy(() -> migrate())
        .isInstanceOf(MigrationsUnreadableException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("finds no migrations");
    assertThatThrownBy(() -> flyway().migrations(database))
        .isInstanceOf(MigrationsUnreadableException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void a_file_name_that_flyway_does_not_understand_is_named_where_names_are_checked() {
    script("V1__One.sql", "create table one (id int);");
    script("V2_Two.sql", "create table two (id int);");
    assertThatThrownBy(() -> migrate("flyway.validateMigrationNaming", "true"))
        .isInstanceOf(MigrationsUnreadableException.class)
        .hasMessageContaining("V2_Two.sql");
    assertThat(migrate().failure()).isEmpty();
  }

  @Test
  void two_migrations_of_one_version_are_both_named() {
    script("V1__One.sql", "create table one (id int);");
    script("V1.0__Other.sql", "create table other (id int);");
    assertThatThrownBy(() -> migrate())
        .isInstanceOf(MigrationsUnreadableException.class)
        .hasMessageContaining("V1__One.sql")
        .hasMessageContaining("V1.0__Other.sql")
        .hasMessageContaining("Found more than one migration with version 1")
        .hasMessageEndingWith("Give one of them another version.");
  }
}
