package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlywayInventoryTest extends FlywayTestBase {

  @Test
  void everything_that_would_run_from_empty_is_listed_in_that_order_without_a_trace() {
    script("R__B.sql", "select 1;");
    script("R__A.sql", "select 1;");
    script("V10__Ten.sql", "select 1;");
    script("V9__Nine.sql", "select 1;");

    assertThat(scripts(flyway().migrations(database)))
        .containsExactly("V9__Nine.sql", "V10__Ten.sql", "R__A.sql", "R__B.sql");
    assertThat(database.tables("public")).isEmpty();
  }

  @Test
  void the_list_is_the_same_whatever_the_history_says() {
    script("R__A.sql", "select 1;");
    script("V2__Two.sql", "select 1;");
    var fresh = TestDatabase.create();
    migrate();
    script("V1__One.sql", "select 1;");
    script("R__A.sql", "select 2;");
    migrate("flyway.outOfOrder", "true");

    try (fresh) {
      assertThat(flyway().migrations(database)).isEqualTo(flyway().migrations(fresh));
    }
    assertThat(scripts(flyway().migrations(database)))
        .containsExactly("V1__One.sql", "V2__Two.sql", "R__A.sql");
  }

  @Test
  void migrations_of_a_history_that_no_longer_exist_are_not_listed() {
    script("V1__One.sql", "select 1;");
    script("V2__Two.sql", "select 1;");
    migrate();
    assertThat(folder.resolve("V2__Two.sql").toFile().delete()).isTrue();
    assertThat(scripts(flyway().migrations(database))).containsExactly("V1__One.sql");
  }

  @Test
  void what_is_listed_equals_what_is_applied() {
    script("V1__One.sql", "create table ${t} (id int);");
    script("R__A.sql", "create view v as select 1 as ${t};");
    var listed = flyway("flyway.placeholders.t", "x").migrations(database);
    assertThat(migrate("flyway.placeholders.t", "x").applied()).isEqualTo(listed);
  }

  @Test
  void migrations_above_the_target_would_not_run() {
    script("V1__One.sql", "select 1;");
    script("V2__Two.sql", "select 1;");
    assertThat(scripts(flyway("flyway.target", "1").migrations(database)))
        .containsExactly("V1__One.sql");
    assertThat(scripts(migrate("flyway.target", "1").applied())).containsExactly("V1__One.sql");
  }

  @Test
  void the_history_is_in_the_schema_of_the_session_unless_another_is_set() {
    assertHistory("public", "flyway_schema_history");
    assertHistory("app", "flyway_schema_history", "flyway.schemas", "app,side");
    assertHistory(
        "side",
        "flyway_schema_history",
        "flyway.schemas",
        "app,side",
        "flyway.defaultSchema",
        "side");
    assertHistory("public", "My History", "flyway.table", "My History");
  }

  @Test
  void the_history_table_that_is_named_is_the_one_that_flyway_makes() {
    script("V1__One.sql", "create table one (id int);");
    String[] settings = {"flyway.defaultSchema", "Side", "flyway.table", "History"};
    migrate(settings);
    assertThat(database.tables("Side")).containsExactly("History", "one");
    assertHistory("Side", "History", settings);
  }

  @Test
  void a_search_path_of_the_database_moves_the_history() {
    database.execute("create schema other");
    database.execute("alter database " + database.name() + " set search_path = other");
    script("V1__One.sql", "create table one (id int);");
    migrate();
    assertThat(database.tables("other")).containsExactly("flyway_schema_history", "one");
    assertHistory("other", "flyway_schema_history");
  }

  @Test
  void name_and_version_are_flyways() {
    assertThat(flyway().name()).isEqualTo("flyway");
    assertThat(flyway().version()).matches("\\d+\\.\\d+\\.\\d+");
  }

  private void assertHistory(String schema, String table, String... properties) {
    var tool = flywayAt(List.of(), properties);
    assertThat(tool.historyTables(database))
        .containsExactly(ObjectPath.of(ObjectKind.TABLE, schema, table));
  }
}
