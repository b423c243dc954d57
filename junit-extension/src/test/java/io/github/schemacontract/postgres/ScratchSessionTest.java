package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Setting;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is built from statements has what they say, whatever else the server knows. */
class ScratchSessionTest {
  /** Of its own: the settings of roles belong to the whole server. */
  private static final PostgresServer SERVER =
      Servers.start(new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17));

  private final Databases databases = new Databases(SERVER);

  @AfterEach
  void drop() {
    databases.close();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void settingsOfRolesInEveryDatabaseAreNotSharedWithOthers() throws SQLException {
    try (Database migrated = databases.create("migrated");
        Database scratch = databases.create("scratch");
        ScratchSession session = ScratchSession.in(scratch)) {
      execute(migrated, "create role app; alter role app set work_mem = '8MB'");

      assertThat(memory(session.read())).isEmpty();

      assertThat(session.run(List.of("alter role app set work_mem = '9MB'"), s -> s)).isEmpty();
      assertThat(memory(session.read())).contains("9MB");
      assertThat(memory(CatalogReader.read(migrated))).contains("8MB");
    }
  }

  @Test
  void aSettingThatIsRefusedIsTold() {
    try (Database scratch = databases.create("scratch");
        ScratchSession session = ScratchSession.in(scratch)) {
      var refused =
          session.run(List.of("alter role nobody_knows set work_mem = '9MB'", "select 1"), s -> s);

      assertThat(refused)
          .singleElement()
          .satisfies(r -> assertThat(r.error().message()).contains("nobody_knows"));
      assertThat(session.read().all(Setting.class)).isEmpty();
    }
  }

  @Test
  void defaultPrivilegesAndEventTriggersComeAfterWhatTheyWouldTouch() {
    try (Database scratch = databases.create("scratch");
        ScratchSession session = ScratchSession.in(scratch)) {
      var statements =
          List.of(
              "alter default privileges revoke execute on functions from public",
              "create event trigger never on ddl_command_start execute function refuse()",
              "create view later as select f()",
              "create function f() returns integer language sql as 'select 1'",
              "create function refuse() returns event_trigger language plpgsql"
                  + " as 'begin raise exception ''no''; end'");

      assertThat(session.run(statements, s -> s)).isEmpty();

      Catalog catalog = session.read();
      assertThat(catalog.all(Grant.class)).isEmpty();
      assertThat(catalog.paths())
          .contains(
              ObjectPath.of(ObjectKind.VIEW, "public", "later"),
              ObjectPath.of(ObjectKind.EVENT_TRIGGER, "never"),
              ObjectPath.of(ObjectKind.DEFAULT_PRIVILEGE, "functions", "public"));
    }
  }

  private static Optional<String> memory(Catalog catalog) {
    return catalog
        .find(ObjectPath.of(ObjectKind.SETTING, "role app", "work_mem"), Setting.class)
        .map(Setting::value);
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
