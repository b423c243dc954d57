package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When it is certain that nobody but a migration was at work, in the transaction that is open. */
class FlywayAloneTest extends FlywayTestBase {
  private final List<String> alone = new ArrayList<>();

  private void record(MigrationListener.Step step) {
    if (step.alone()) {
      alone.add(step.migration().script());
    }
  }

  private void two(String second) {
    script("V1__One.sql", "create table one (id int);");
    script("V2__Two.sql", second);
    script("V3__Three.sql", "create table three (id int);");
  }

  @Test
  void aMigrationAfterAnotherOneIs() {
    two("create table two (id int); -- and\ninsert into two values (1)");
    assertThat(flyway().migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).containsExactly("V2__Two.sql", "V3__Three.sql");
  }

  @Test
  void oneThatRunsOutsideATransactionIsNot() {
    two("create index concurrently i on one (id);");
    var tool = flyway("flyway.postgresql.transactional.lock", "false");
    assertThat(tool.migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).containsExactly("V3__Three.sql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commit", "/* now */ COMMIT", "end", "rollback", "abort"})
  void oneThatEndsItsTransactionItselfIsNot(String end) {
    two("create table two (id int); " + end + "; create table more (id int);");
    assertThat(flyway().migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).containsExactly("V3__Three.sql");
  }

  @Test
  void noneIsWhereAScriptWaitsForAnEvent() {
    two("create table two (id int);");
    script("afterEachMigrate__grant.sql", "alter table one add column if not exists n int;");
    assertThat(flyway().migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).isEmpty();
  }

  @Test
  void whoSkipsSuchScriptsMindsNone() {
    two("create table two (id int);");
    script("afterEachMigrate__grant.sql", "alter table one add column if not exists n int;");
    var tool = flyway("flyway.skipDefaultCallbacks", "true");
    assertThat(tool.migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).hasSize(2);
  }

  @Test
  void noneIsWhereCodeWaitsForAnEvent() {
    two("create table two (id int);");
    var own = Flyway.configure().locations(location()).callbacks(quiet());
    assertThat(flyways(Set.of(), own).migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).isEmpty();
  }

  @Test
  void noneIsWhereTheFilesOfALocationCanNotBeTold() {
    script("a/V1__One.sql", "create table one (id int);");
    script("a/V2__Two.sql", "create table two (id int);");
    var tool = flywayAt(List.of(location() + "/*"));
    assertThat(tool.migrate(database, this::record).failure()).isEmpty();
    assertThat(alone).isEmpty();
  }

  /** Waits for nothing; a proxy, since a class compiled against Flyway 11 is none to newer ones. */
  private static Callback quiet() {
    return (Callback)
        Proxy.newProxyInstance(
            Callback.class.getClassLoader(),
            new Class<?>[] {Callback.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "supports", "canHandleInTransaction" -> false;
                  case "getCallbackName", "toString" -> "quiet";
                  case "hashCode" -> System.identityHashCode(self);
                  case "equals" -> self == arguments[0];
                  default -> throw new UnsupportedOperationException(method.toString());
                });
  }
}
