package io.github.schemacontract.conventions;

import java.util.Locale;
import java.util.Map;

/** What Quarkus' configuration of its default persistence unit says of Hibernate. */
final class QuarkusKeys {
  private static final String ORM = "quarkus.hibernate-orm.";

  private static final Map<String, String> TEXTS =
      Map.of(
          "physical-naming-strategy", "hibernate.physical_naming_strategy",
          "implicit-naming-strategy", "hibernate.implicit_naming_strategy",
          "dialect", "hibernate.dialect",
          "database.default-schema", "hibernate.default_schema",
          "database.globally-quoted-identifiers", "hibernate.globally_quoted_identifiers");

  private QuarkusKeys() {}

  static void collect(Collected collected) {
    FlywayKeys.collect(collected, "quarkus.flyway.");
    TEXTS.forEach((key, setting) -> collected.text(ORM + key, setting));
    collected.text(
        ORM + "mapping.timezone.default-storage",
        "hibernate.timezone.default_storage",
        value -> value.toUpperCase(Locale.ROOT).replace('-', '_'));
    collected.below(ORM + "unsupported-properties", "");
    collected.list(ORM + "mapping-files", ProjectConfiguration.MAPPING_FILES, ",");
    collected.list(ORM + "packages", ProjectConfiguration.ENTITIES, ",");
  }
}
