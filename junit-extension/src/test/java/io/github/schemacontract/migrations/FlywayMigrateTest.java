package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;

class FlywayMigrateTest extends FlywayTestBase {
  private static final String JAVA =
      "classpath:io/github/schemacontract/migrations/javamigrations/";

  @Test
  void versioned_migrations_run_in_the_order_of_their_versions_then_repeatable_ones() {
    script("V10__Ten.sql", "create view v2 as select 10 as n;");
    script("V2__Two.sql", "create table two (id int);");
    script("R__Views.sql", "create or replace view v as select 1 as n;");
    script("V1.5__One_and_a_half.sql", "create table one (id int);");

    var run = migrate();

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied()))
        .containsExactly("V1.5__One_and_a_half.sql", "V2__Two.sql", "V10__Ten.sql", "R__Views.sql");
    assertThat(database.tables("public"))
        .containsExactly("flyway_schema_history", "one", "two", "v", "v2");
  }

  @Test
  void a_migration_carries_version_description_checksum_and_the_text_of_its_file() {
    String sql = "-- Größe\r\ncreate table one (id int);\r\n";
    script("V1.0__Create_one.sql", sql);

    var migration = migrate().applied().get(0);

    assertThat(migration.version()).hasValue("1.0");
    assertThat(migration.description()).isEqualTo("Create one");
    assertThat(migration.text()).hasValue(sql);
    assertThat(database.query("select checksum::text from flyway_schema_history"))
        .containsExactly(migration.checksum().orElseThrow());
  }

  @Test
  void a_repeatable_migration_has_no_version() {
    script("R__Views.sql", "create view v as select 1 as n;");
    assertThat(migrate().applied().get(0).version()).isEmpty();
  }

  @Test
  void the_text_is_read_in_the_encoding_that_is_set() {
    script("V1__One.sql", "select 'Größe';", StandardCharsets.ISO_8859_1);
    var applied = migrate("flyway.encoding", "ISO-8859-1").applied();
    assertThat(applied.get(0).text()).hasValue("select 'Größe';");
  }

  @Test
  void a_second_run_applies_nothing() {
    script("V1__One.sql", "create table one (id int);");
    migrate();
    assertThat(migrate()).isEqualTo(new MigrationRun(List.of(), Optional.empty()));
  }

  @Test
  void a_changed_repeatable_migration_is_applied_again() {
    script("R__Views.sql", "create or replace view v as select 1 as n;");
    migrate();
    script("R__Views.sql", "create or replace view v as select 2 as n;");
    assertThat(scripts(migrate().applied())).containsExactly("R__Views.sql");
    assertThat(database.query("select n from v")).containsExactly("2");
  }

  @Test
  void undo_scripts_are_ignored() {
    script("V1__One.sql", "create table one (id int);");
    script("U1__One.sql", "drop table one;");
    assertThat(scripts(migrate().applied())).containsExactly("V1__One.sql");
    assertThat(scripts(flyway().migrations(database))).containsExactly("V1__One.sql");
  }

  @Test
  void placeholders_are_replaced_in_what_runs_not_in_the_text() {
    script("V1__One.sql", "create table ${name} (id int);");
    var run = migrate("flyway.placeholders.name", "reports");
    assertThat(run.applied().get(0).text()).hasValue("create table ${name} (id int);");
    assertThat(database.tables("public")).contains("reports");
  }

  @Test
  void scripts_and_java_classes_of_several_locations_run_as_one_sequence() {
    script("V3__Three.sql", "create table three (id int);");
    var tool = flywayAt(List.of("classpath:flyway/scripts", JAVA + "good", location()));

    var applied = tool.migrate(database, MigrationListener.NONE).applied();

    assertThat(applied).extracting(m -> m.version().orElseThrow()).containsExactly("1", "2", "3");
    assertThat(applied.get(0).text()).get().asString().startsWith("-- On the class path");
    assertThat(applied.get(1).text()).isEmpty();
    assertThat(applied.get(1).description()).isEqualTo("Fill reports");
    assertThat(database.query("select id from reports")).containsExactly("1");
  }

  @Test
  void a_script_inside_a_jar_is_read_from_it() throws Exception {
    var jar = folder.resolve("migrations with spaces.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("in/jar/sub/V1__One.sql"));
      out.write("create table one (id int);".getBytes(StandardCharsets.UTF_8));
    }
    try (var loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      var tool = MigrationTools.flyway(MigrationSettings.at(loader, "classpath:in/jar"));
      var applied = tool.migrate(database, MigrationListener.NONE).applied();
      assertThat(applied.get(0).text()).hasValue("create table one (id int);");
    }
  }

  @Test
  void schemas_that_are_missing_are_made() {
    script("V1__One.sql", "create table one (id int); create table side.two (id int);");
    migrate("flyway.schemas", "app,side");
    assertThat(database.tables("app")).containsExactly("flyway_schema_history", "one");
    assertThat(database.tables("side")).containsExactly("two");
  }

  @Test
  void schemas_are_not_made_where_that_is_switched_off() {
    script("V1__One.sql", "create table app.one (id int);");
    var failure = failure("flyway.schemas", "app", "flyway.createSchemas", "false");
    assertThat(failure.sqlState()).hasValue("3F000");
    database.execute("create schema app");
    assertThat(migrate("flyway.schemas", "app", "flyway.createSchemas", "false").failure())
        .isEmpty();
  }

  @Test
  void sessions_of_the_run_are_those_of_the_database() {
    script("V1__One.sql", "create table one (at timestamptz default '2020-01-01');");
    migrate();
    assertThat(
            database.query(
                "select column_default from information_schema.columns"
                    + " where table_name = 'one'"))
        .containsExactly("'2020-01-01 00:00:00+00'::timestamp with time zone");
  }

  @Test
  void settings_that_name_another_database_are_passed_over() {
    script("V1__One.sql", "create table one (id int);");
    migrate(
        "flyway.url",
        "jdbc:postgresql://localhost:1/elsewhere",
        "flyway.password",
        "secret",
        "flyway.environment",
        "production",
        "flyway.environments.production.url",
        "jdbc:postgresql://localhost:1/elsewhere");
    assertThat(database.tables("public")).contains("one");
  }
}
