package io.github.schemacontract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The folder list shows the way of the data only as long as nobody walks against it. */
class ArchitectureTest {
  private static final String ROOT = "io.github.schemacontract";

  /** For each package, those of ours that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("catalog", List.of()),
          Map.entry("conventions", List.of()),
          Map.entry("sql", List.of()),
          Map.entry("ddl", List.of("catalog")),
          Map.entry("verdict", List.of("catalog")),
          Map.entry("postgres", List.of("catalog")),
          Map.entry("rows", List.of("catalog", "sql", "postgres")),
          Map.entry("entities", List.of("catalog", "ddl", "postgres")),
          Map.entry("migrations", List.of("catalog", "postgres", "sql")),
          Map.entry("contract", List.of("catalog", "ddl", "verdict", "postgres", "sql")),
          Map.entry("dump", List.of("catalog", "postgres", "sql")),
          Map.entry(
              "state",
              List.of("catalog", "dump", "postgres", "migrations", "entities", "rows", "sql")),
          Map.entry("trials", List.of("catalog", "ddl", "verdict", "postgres")),
          Map.entry(
              "recovery",
              List.of("catalog", "ddl", "verdict", "postgres", "migrations", "state", "trials")),
          Map.entry("report", List.of("catalog", "verdict", "recovery")),
          Map.entry(
              "harness",
              List.of(
                  "catalog",
                  "conventions",
                  "ddl",
                  "dump",
                  "verdict",
                  "postgres",
                  "entities",
                  "migrations",
                  "contract",
                  "rows",
                  "state",
                  "trials",
                  "recovery",
                  "report",
                  "sql")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void theRulesLookAtTheProductsClasses() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    assertThat(CLASSES.stream().map(c -> c.getPackageName().replaceFirst("^" + ROOT + "\\.?", "")))
        .contains(MAY_USE.keySet().toArray(String[]::new))
        .allMatch(p -> p.isEmpty() || MAY_USE.containsKey(p), "is a known package");
  }

  @TestFactory
  Stream<DynamicTest> everyPackageUsesOnlyThoseBeforeIt() {
    return MAY_USE.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> usesOnly(entry.getKey(), entry.getValue())));
  }

  private static void usesOnly(String from, List<String> allowed) {
    String[] forbidden =
        Stream.concat(
                Stream.of(ROOT),
                MAY_USE.keySet().stream()
                    .filter(p -> !p.equals(from) && !allowed.contains(p))
                    .map(p -> ROOT + "." + p))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void jdbcStaysWithThoseWhoTalkToADatabase() {
    outside("postgres", "migrations", "dump", "rows", "state", "trials", "recovery", "")
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void hibernateStaysInEntities() {
    outside("entities")
        .resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
        .check(CLASSES);
  }

  @Test
  void migrationToolsStayInMigrations() {
    outside("migrations").resideInAnyPackage("org.flywaydb..", "liquibase..").check(CLASSES);
  }

  @Test
  void serversStayInPostgres() {
    outside("postgres").resideInAnyPackage("org.testcontainers..", "io.zonky..").check(CLASSES);
  }

  @Test
  void junitStaysInTheRoot() {
    outside("").resideInAnyPackage("org.junit..", "org.opentest4j..").check(CLASSES);
  }

  private static com.tngtech.archunit.lang.syntax.elements.ClassesThat<
          com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction>
      outside(String... packages) {
    String[] names =
        Arrays.stream(packages)
            .map(p -> p.isEmpty() ? ROOT : ROOT + "." + p)
            .toArray(String[]::new);
    return noClasses().that(not(resideInAnyPackage(names))).should().dependOnClassesThat();
  }
}
