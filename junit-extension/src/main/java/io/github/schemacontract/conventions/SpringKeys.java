package io.github.schemacontract.conventions;

import java.util.List;

/** What Spring Boot's configuration says of Hibernate. */
final class SpringKeys {
  /** What concerns connections, caches and the creation of tables, none of which happens here. */
  private static final List<String> NOT_OURS =
      List.of(
          "hibernate.agroal.",
          "hibernate.c3p0.",
          "hibernate.cache.",
          "hibernate.connection.",
          "hibernate.hbm2ddl.auto",
          "hibernate.hikari.",
          "hibernate.search.",
          "jakarta.persistence.jdbc.",
          "jakarta.persistence.schema-generation.",
          "javax.persistence.");

  private SpringKeys() {}

  static void collect(Collected collected) {
    FlywayKeys.collect(collected, "spring.flyway.");
    collected.text("spring.jpa.database-platform", "hibernate.dialect");
    properties(collected);
    naming(collected, "implicit");
    naming(collected, "physical");
    collected.list("spring.jpa.mapping-resources", ProjectConfiguration.MAPPING_FILES, ",");
  }

  private static void properties(Collected collected) {
    collected.below("spring.jpa.properties", "", SpringKeys::ours);
  }

  private static boolean ours(String name) {
    return NOT_OURS.stream().noneMatch(name::startsWith)
        && (name.startsWith("hibernate.") || name.startsWith("jakarta.persistence."));
  }

  private static void naming(Collected collected, String kind) {
    collected.text(
        "spring.jpa.hibernate.naming." + kind + "-strategy",
        "hibernate." + kind + "_naming_strategy");
  }
}
