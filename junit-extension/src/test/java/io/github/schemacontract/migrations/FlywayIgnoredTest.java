package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A migration that never runs must be told; a file that belongs there must not. */
class FlywayIgnoredTest extends FlywayTestBase {

  @BeforeEach
  void aMigration() {
    script("V1__one.sql", "select 1;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V4_x.sql | V4__x.sql
          V4-x.sql | V4__x.sql
          V4 x y.sql | V4__x y.sql
          V4.1_x.sql | V4.1__x.sql
          V4_1_x.SQL | V4_1__x.sql
          v5__y.sql | V5__y.sql
          r__views.sql | R__views.sql
          R_views.sql | R__views.sql
          """)
  void oneThatIsWronglyNamedIsToldWithItsName(String name, String meant) {
    script("deeper/" + name, "select 1;");

    assertThat(flyway().ignored(database))
        .containsExactly(IgnoredScript.misnamed("deeper/" + name, meant));
    assertThat(flyway().migrations(database)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "V2.sql",
        "V2_1.sql",
        "V2__two.sql",
        "V2__two_words.sql",
        "V2__two.SQL",
        "R__views.Sql",
        "V2.1__two.sql",
        "V2__two.sql.conf",
        "R__views.sql",
        "U1__one.sql",
        "B1__one.sql",
        "afterMigrate.sql",
        "afterMigrate__grants.sql",
        "beforeEachMigrate.sql",
        "V2__two.sql.bak",
        "v1_helper.sql",
        "r_helper.sql",
        "report_x.sql",
        "views.sql",
        "README.md",
        "Vendor_x.sql",
        "V__x.sql",
        "__V3__draft.sql"
      })
  void whatIsMeantToBeThereIsNotTold(String name) {
    script(name, "select 1;");

    assertThat(flyway().ignored(database)).isEmpty();
  }

  @Test
  void theCaseOfASuffixIsNoSlipAsFlywayRunsItAnyway() {
    script("V2__two.SQL", "select 1;");

    assertThat(flyway().migrations(database)).hasSize(2);
    assertThat(flyway().ignored(database)).isEmpty();
  }

  @Test
  void whatTheProjectCallsItsMigrationsCounts() {
    String[] settings = {
      "flyway.sqlMigrationPrefix", "M",
      "flyway.sqlMigrationSeparator", "-",
      "flyway.sqlMigrationSuffixes", ".pgsql,.ddl"
    };
    script("M1-one.ddl", "select 1;");
    script("V4_x.sql", "select 1;");
    script("m5-y.pgsql", "select 1;");

    assertThat(flyway(settings).ignored(database))
        .containsExactly(IgnoredScript.misnamed("m5-y.pgsql", "M5-y.pgsql"));
  }

  @Test
  void migrationsThatHaveRunOrAreAboveTheTargetAreNotTold() {
    script("V9__nine.sql", "select 1;");
    flyway("flyway.target", "1").migrate(database, MigrationListener.NONE);

    assertThat(flyway("flyway.target", "1").ignored(database)).isEmpty();
  }

  @Test
  void foldersOfTheClassPathAreLookedThrough() {
    assertThat(flywayAt(List.of("classpath:wrongly-named")).ignored(database))
        .containsExactly(IgnoredScript.misnamed("V2_two.sql", "V2__two.sql"));
  }

  @Test
  void jarsAreLookedThrough() throws Exception {
    var jar = folder.resolve("module with spaces.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("in/jar/"));
      for (String name : List.of("in/jar/V1__one.sql", "in/jar/sub/V2_two.sql", "in/V3_x.sql")) {
        out.putNextEntry(new JarEntry(name));
        out.write("select 1;".getBytes(StandardCharsets.UTF_8));
      }
    }
    try (var loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      var tool = MigrationTools.flyway(MigrationSettings.at(loader, "classpath:in/jar"));
      assertThat(tool.ignored(database))
          .containsExactly(IgnoredScript.misnamed("sub/V2_two.sql", "V2__two.sql"));
    }
  }
}
