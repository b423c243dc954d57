package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.verdict.Finding;
import java.util.List;

/** What a repair does to a table in use (PostgreSQL, "Explicit Locking"). */
final class Hazards {
  private Hazards() {}

  static List<String> of(Finding finding) {
    boolean type = finding.facet().filter(Facet.TYPE::equals).isPresent();
    return switch (finding.object().kind()) {
      case COLUMN ->
          type
              ? List.of(
                  "It rewrites the table under an exclusive lock, and fails where a value does not fit.")
              : List.of(
                  "It locks the table for a moment; NOT NULL reads all rows and fails on a null.");
      case INDEX -> List.of("It blocks writes to the table while the index is built.");
      case PRIMARY_KEY, UNIQUE, EXCLUSION ->
          List.of("It locks the table while the index is built, and fails on duplicates.");
      case FOREIGN_KEY, CHECK ->
          List.of(
              "It locks the table while all rows are read, and fails where one breaks the rule.");
      default -> List.of();
    };
  }
}
