package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MigrationToolsTest {

  /** The library on a class path that lacks Flyway. */
  private static final class WithoutFlyway extends URLClassLoader {
    WithoutFlyway() {
      super(
          new URL[] {MigrationTools.class.getProtectionDomain().getCodeSource().getLocation()},
          ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return name.startsWith("io.github.schemacontract")
          ? super.findClass(name)
          : loadElsewhere(name);
    }

    private static Class<?> loadElsewhere(String name) throws ClassNotFoundException {
      if (name.startsWith("org.flywaydb")) {
        throw new ClassNotFoundException(name);
      }
      return MigrationToolsTest.class.getClassLoader().loadClass(name);
    }
  }

  private static MigrationTool flyway(String key, String value) {
    return MigrationTools.flyway(
        new MigrationSettings(
            List.of(),
            Map.of(key, value),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty(),
            MigrationSettings.DEFAULT_TIMEOUT,
            MigrationToolsTest.class.getClassLoader()));
  }

  @Test
  void a_missing_flyway_is_one_clear_sentence() throws Exception {
    try (var loader = new WithoutFlyway()) {
      var settings = loader.loadClass(MigrationSettings.class.getName());
      var here =
          settings
              .getMethod("at", ClassLoader.class, String[].class)
              .invoke(null, loader, new String[0]);
      var factory = loader.loadClass(MigrationTools.class.getName()).getMethod("flyway", settings);
      assertThatThrownBy(() -> factory.invoke(null, here))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .satisfies(
              e ->
                  assertThat(e.getClass().getName())
                      .isEqualTo(MigrationToolMissingException.class.getName()))
          .hasMessageContaining("Flyway is not on the class path")
          .hasMessageContaining("org.flywaydb:flyway-core");
    }
  }

  @Test
  void everything_but_flyways_own_classes_loads_without_flyway() throws Exception {
    try (var loader = new WithoutFlyway()) {
      for (var type :
          List.of(MigrationTools.class, SqlScripts.class, ScriptLines.class, MigrationRun.class)) {
        assertThatCode(() -> loader.loadClass(type.getName()).getMethods())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void a_setting_that_flyway_does_not_know_is_named() {
    assertThatThrownBy(() -> flyway("flyway.outOfOder", "true"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("flyway.outOfOder")
        .hasMessageContaining("no migration can be run");
  }

  @Test
  void a_setting_without_flyways_prefix_is_named() {
    assertThatThrownBy(() -> flyway("outOfOrder", "true"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The setting outOfOrder is none of Flyway's, so it would have no effect: their names"
                + " begin with flyway. - write flyway.outOfOrder or take it out.");
  }

  @Test
  void a_value_that_flyway_cannot_use_is_told() {
    assertThatThrownBy(() -> flyway("flyway.outOfOrder", "perhaps"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outOfOrder");
  }

  @Test
  void the_lock_is_on_or_off() {
    assertThatThrownBy(() -> flyway("flyway.postgresql.transactional.lock", "off"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("flyway.postgresql.transactional.lock should be true or false");
  }

  @Test
  void settings_that_flyway_knows_are_accepted() {
    for (String key : List.of("outOfOrder", "createSchemas", "group", "mixed")) {
      assertThatCode(() -> flyway("flyway." + key, "true")).doesNotThrowAnyException();
    }
    assertThatCode(() -> flyway("flyway.placeholders.owner", "app")).doesNotThrowAnyException();
    assertThatCode(() -> flyway("flyway.postgresql.transactional.lock", "false"))
        .doesNotThrowAnyException();
  }
}
