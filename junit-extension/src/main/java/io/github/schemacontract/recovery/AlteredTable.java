package io.github.schemacontract.recovery;

import io.github.schemacontract.migrations.MigrationFailure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table that a failed {@code ALTER TABLE} was about. */
final class AlteredTable {
  private static final Pattern ALTER =
      Pattern.compile(
          "^\\s*alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?(?:[^\\s.]+\\.)?(\"[^\"]+\"|[^\\s;]+).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private AlteredTable() {}

  static Optional<String> in(MigrationFailure failure) {
    return failure
        .statement()
        .map(ALTER::matcher)
        .filter(Matcher::matches)
        .map(m -> folded(m.group(1)));
  }

  private static String folded(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name.toLowerCase(Locale.ROOT);
  }
}
