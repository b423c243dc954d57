package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.junit.jupiter.api.Test;

/** Migrations written in Java, as some projects have them by the hundred. */
class FlywayJavaTest extends FlywayTestBase {
  private static final String CLASS =
      """
      package generated;
      public class %1$s extends org.flywaydb.core.api.migration.BaseJavaMigration {
        %3$s
        public void migrate(org.flywaydb.core.api.migration.Context context) throws Exception {
          try (var statement = context.getConnection().createStatement()) {
            %2$s
          }
        }
      }
      """;
  private static final String CALLBACK =
      """
      package generated;
      import org.flywaydb.core.api.callback.Context;
      import org.flywaydb.core.api.callback.Event;
      public class Grants extends org.flywaydb.core.api.callback.BaseCallback {
        public boolean supports(Event event, Context context) {
          return event == Event.BEFORE_MIGRATE;
        }
        public void handle(Event event, Context context) {
          throw new IllegalStateException("no grants here");
        }
      }
      """;
  private static final String CHECKSUM = "public Integer getChecksum() { return 42; }";

  private String java(String name, String body, String more) {
    String file = "src/generated/" + name + ".java";
    script(file, CLASS.formatted(name, body, more));
    return folder.resolve(file).toString();
  }

  private URLClassLoader compiled(List<String> files) {
    Path classes = folder.resolve("classes");
    var arguments =
        new ArrayList<>(List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d"));
    arguments.add(classes.toString());
    arguments.addAll(files);
    try {
      Files.createDirectories(classes);
      int result =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
      assertThat(result).isZero();
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, FlywayJavaTest.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MigrationTool in(ClassLoader loader, FlywayCustomizer... customizers) {
    return MigrationTools.flyway(
        new MigrationSettings(
            List.of("classpath:generated"),
            Map.of(),
            List.of(),
            List.of(customizers),
            Set.of(),
            Optional.empty(),
            MigrationSettings.DEFAULT_TIMEOUT,
            loader));
  }

  @Test
  void two_hundred_of_them_run_with_checksum_or_without() throws Exception {
    var files = new ArrayList<String>();
    for (int i = 1; i <= 200; i++) {
      files.add(
          java(
              "V" + i + "__Table_" + i,
              "statement.execute(\"create table t" + i + " (id int)\");",
              i % 2 == 0 ? CHECKSUM : ""));
    }
    try (var loader = compiled(files)) {
      var tool = in(loader);

      var run = tool.migrate(database, MigrationListener.NONE);

      assertThat(run.failure()).isEmpty();
      assertThat(run.applied()).hasSize(200).isEqualTo(tool.migrations(database));
      assertThat(run.applied().get(0).checksum()).isEmpty();
      assertThat(run.applied().get(1).checksum()).hasValue("42");
      assertThat(database.tables("public")).hasSize(201);
      assertThat(tool.versions(database)).hasSize(200).endsWith("199", "200");
      assertThat(tool.migrate(database, MigrationListener.NONE).applied()).isEmpty();
    }
  }

  @Test
  void a_failing_one_is_told_with_its_place() throws Exception {
    try (var loader = compiled(List.of(java("V1__Break", "Integer.parseInt(\"x\");", "")))) {
      var failure = in(loader).migrate(database, MigrationListener.NONE).failure().orElseThrow();
      assertThat(failure.message()).contains("NumberFormatException");
      assertThat(failure.hint())
          .hasValueSatisfying(
              hint -> assertThat(hint).contains("generated.V1__Break.migrate(V1__Break.java:6)"));
    }
  }

  @Test
  void one_that_wants_the_applications_object_is_told_with_the_way_to_hand_it_in()
      throws Exception {
    String wants = "public V1__Ask(Runnable service) {}";
    var files = List.of(java("V1__Ask", "", wants), java("V2__Plain", "", ""));
    try (var loader = compiled(files)) {
      var tool = in(loader);
      assertThat(scripts(tool.migrations(database))).containsExactly("generated.V2__Plain");
      assertThat(tool.ignored(database)).containsExactly(IgnoredScript.unmade("generated.V1__Ask"));
    }
  }

  @Test
  void an_instance_that_is_handed_in_runs() throws Exception {
    String wants = "public V1__Ask(Runnable service) {}";
    try (var loader = compiled(List.of(java("V1__Ask", "", wants)))) {
      var type = loader.loadClass("generated.V1__Ask");
      var instance =
          (org.flywaydb.core.api.migration.JavaMigration)
              type.getConstructor(Runnable.class).newInstance((Runnable) () -> {});
      FlywayCustomizer handsIn =
          flyway -> flyway.javaMigrations(instance).javaMigrationClassProvider(List::of);

      var run = in(loader, handsIn).migrate(database, MigrationListener.NONE);

      assertThat(run.failure()).isEmpty();
      assertThat(scripts(run.applied())).containsExactly("generated.V1__Ask");
      assertThat(in(loader, handsIn).ignored(database)).isEmpty();
    }
  }

  @Test
  void a_failing_callback_in_java_is_told_with_its_place() throws Exception {
    script("db/V1__one.sql", "select 1;");
    // Compiled here, since one that is compiled against an old Flyway does not run on a new one.
    script("src/generated/Grants.java", CALLBACK);
    var file = folder.resolve("src/generated/Grants.java").toString();
    try (var loader = compiled(List.of(file))) {
      var grants = (Callback) loader.loadClass("generated.Grants").getConstructor().newInstance();
      var tool =
          flyways(Set.of(), Flyway.configure().locations(location() + "/db").callbacks(grants));

      var failure = tool.migrate(database, MigrationListener.NONE).failure().orElseThrow();

      assertThat(failure.message()).contains("no grants here");
      assertThat(failure.hint())
          .hasValueSatisfying(hint -> assertThat(hint).contains("Grants.java:9"));
    }
  }
}
