package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;

/** Flyways that a test configures itself: one, or several with a history each. */
class FlywayInCodeTest extends FlywayTestBase {

  private FluentConfiguration at(String folder) {
    return Flyway.configure().locations(location() + "/" + folder);
  }

  private MigrationRun run(Configuration... flyways) {
    return flyways(Set.of(), flyways).migrate(database, MigrationListener.NONE);
  }

  /** One that wants an object of the application, and so can not be made by Flyway. */
  record WithService(Runnable service) implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
      return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
      return "with service";
    }

    @Override
    public Integer getChecksum() {
      return 7;
    }

    @Override
    public boolean canExecuteInTransaction() {
      return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
      service.run();
      try (var statement = context.getConnection().createStatement()) {
        statement.execute("insert into one values (2)");
      }
    }
  }

  @Test
  void a_whole_flyway_is_taken_with_all_that_it_says() {
    script("core/V1__one.sql", "create table ${name} (id int);");
    var asked = new java.util.concurrent.atomic.AtomicInteger();
    var flyway =
        at("core")
            .table("core_history")
            .placeholders(java.util.Map.of("name", "one"))
            .javaMigrations(new WithService(asked::incrementAndGet))
            .dataSource("jdbc:postgresql://localhost:1/elsewhere", "me", "secret")
            .load();

    var run = run(flyway.getConfiguration());

    assertThat(run.failure()).isEmpty();
    assertThat(run.applied()).extracting(m -> m.checksum().orElseThrow()).contains("7");
    assertThat(database.tables("public")).containsExactly("core_history", "one");
    assertThat(database.query("select id from one")).containsExactly("2");
    assertThat(asked).hasValue(1);
  }

  @Test
  void its_lock_is_taken_with_it() {
    script("core/V1__one.sql", "create table one (id int);");
    script("core/V2__index.sql", "create index concurrently i on one (id);");
    var flyway = at("core");
    flyway
        .getPluginRegister()
        .getPlugin(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    assertThat(run(flyway).failure()).isEmpty();
  }

  @Test
  void several_run_one_after_the_other_each_with_its_own_history() {
    script("core/V1__one.sql", "create table one (id int);");
    script("billing/V1__two.sql", "create table two as select * from one;");
    var billing = at("billing").table("billing_history").baselineOnMigrate(true);
    var tool = flyways(Set.of(), at("core"), billing.baselineVersion("0"));

    var run = tool.migrate(database, MigrationListener.NONE);

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("V1__one.sql", "V1__two.sql");
    assertThat(scripts(tool.migrations(database))).containsExactly("V1__one.sql", "V1__two.sql");
    assertThat(tool.historyTables(database))
        .containsExactlyInAnyOrder(
            ObjectPath.of(ObjectKind.TABLE, "public", "flyway_schema_history"),
            ObjectPath.of(ObjectKind.TABLE, "public", "billing_history"));
    assertThat(tool.migrate(database, MigrationListener.NONE).applied()).isEmpty();
  }

  @Test
  void the_second_without_a_baseline_is_refused_as_in_production() {
    script("core/V1__one.sql", "create table one (id int);");
    script("billing/V1__two.sql", "create table two (id int);");

    var run = run(at("core"), at("billing").table("billing_history"));

    assertThat(run.failure().orElseThrow().message()).contains("Found non-empty schema(s)");
    assertThat(scripts(run.applied())).containsExactly("V1__one.sql");
  }

  @Test
  void two_with_one_history_are_refused_as_in_production() {
    script("core/V1__one.sql", "create table one (id int);");
    script("billing/V1__two.sql", "create table two (id int);");

    assertThat(run(at("core"), at("billing")).failure().orElseThrow().message())
        .contains("mismatch for migration version 1");
  }

  @Test
  void a_version_of_several_histories_says_nothing() {
    script("core/V1__one.sql", "create table one (id int);");
    var tool = flyways(Set.of(), at("core"), at("core").table("again"));

    assertThatThrownBy(() -> tool.migrate(database, UpTo.version("1"), MigrationListener.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There are 2 histories in this database");
  }

  @Test
  void a_factory_that_hands_in_nothing_is_refused() {
    assertThatThrownBy(() -> flyways(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hands in no Flyway");
  }

  @Test
  void one_migration_is_exempted_by_its_name() {
    script("core/V1__one.sql", "create table one (id int);");
    script("core/V2__calls_service.sql", "select call_service();");
    script("core/V3__three.sql", "create table three (id int);");
    assertThat(run(at("core")).failure()).isPresent();

    var tool = flyways(Set.of("V2__calls_service.sql"), at("core"));
    var run = tool.migrate(database, MigrationListener.NONE);

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("V2__calls_service.sql", "V3__three.sql");
    assertThat(tool.history(database).entries()).hasSize(3).allMatch(HistoryEntry::succeeded);
    assertThat(run(at("core")).failure()).isEmpty();
  }

  @Test
  void one_that_is_exempted_is_so_at_an_old_version_too() {
    script("core/V1__calls_service.sql", "select call_service();");
    script("core/V2__two.sql", "create table two (id int);");

    var run =
        flyways(Set.of("V1__calls_service.sql"), at("core"))
            .migrate(database, UpTo.version("1"), MigrationListener.NONE);

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).isEqualTo(List.of("V1__calls_service.sql"));
  }
}
