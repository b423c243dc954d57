package io.github.schemacontract.conventions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of Flyway that Spring and Quarkus pass on, both under the same names.
 *
 * <p>Those that say which database, which user and which password are left out: the harness says
 * it.
 */
final class FlywayKeys {
  private static final List<String> TEXTS =
      List.of(
          "baseline-description",
          "baseline-version",
          "connect-retries",
          "default-schema",
          "encoding",
          "init-sql",
          "installed-by",
          "lock-retry-count",
          "placeholder-prefix",
          "placeholder-separator",
          "placeholder-suffix",
          "repeatable-sql-migration-prefix",
          "script-placeholder-prefix",
          "script-placeholder-suffix",
          "sql-migration-prefix",
          "sql-migration-separator",
          "table",
          "tablespace",
          "target");
  private static final List<String> FLAGS =
      List.of(
          "baseline-on-migrate",
          "create-schemas",
          "detect-encoding",
          "execute-in-transaction",
          "fail-on-missing-locations",
          "group",
          "mixed",
          "out-of-order",
          "placeholder-replacement",
          "skip-default-callbacks",
          "skip-default-resolvers",
          "skip-executing-migrations",
          "validate-migration-naming",
          "validate-on-migrate");
  private static final List<String> LISTS =
      List.of("ignore-migration-patterns", "locations", "schemas", "sql-migration-suffixes");
  private static final Pattern WORD = Pattern.compile("-([a-z])");

  private FlywayKeys() {}

  /** Collects what stands below {@code spring.flyway.} or {@code quarkus.flyway.}. */
  static void collect(Collected collected, String prefix) {
    TEXTS.forEach(key -> collected.text(prefix + key, setting(key)));
    FLAGS.forEach(key -> collected.text(prefix + key, setting(key), FlywayKeys::flag));
    LISTS.forEach(key -> collected.list(prefix + key, setting(key), ","));
    collected.list(prefix + "init-sqls", "flyway.initSql", "\n");
    collected.text(
        prefix + "postgresql.transactional-lock",
        "flyway.postgresql.transactional.lock",
        FlywayKeys::flag);
    collected.below(prefix + "placeholders", "flyway.placeholders.");
    collected.values().computeIfPresent("flyway.locations", (key, value) -> vendor(value));
  }

  /** Collects what stands in files of Flyway itself. */
  static void collectOwn(Collected collected) {
    collect(collected, "flyway.");
    String lock = "flyway.postgresql.transactional.lock";
    collected.text(lock, lock, FlywayKeys::flag);
  }

  /** Every key that is read, for the page that lists them. */
  static List<String> all() {
    return Stream.of(
            TEXTS,
            FLAGS,
            LISTS,
            List.of("init-sqls", "placeholders.*", "postgresql.transactional-lock"))
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  private static String setting(String key) {
    return "flyway." + WORD.matcher(key).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }

  /** Flyway knows two words for a flag, Spring's and YAML's other words mean the same. */
  private static String flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "on", "1", "true" -> "true";
      case "no", "off", "0", "false" -> "false";
      default -> text;
    };
  }

  private static Value vendor(Value value) {
    return new Value(
        value.text().replace("{vendor}", "postgresql"), value.written(), value.source());
  }
}
