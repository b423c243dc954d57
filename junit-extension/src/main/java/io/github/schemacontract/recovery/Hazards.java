package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import java.util.List;

/** What a repair does to a table in use, in a few words each (PostgreSQL, "Explicit Locking"). */
final class Hazards {
  private Hazards() {}

  static List<String> of(Finding finding) {
    if (finding.code().equals(FindingCode.renamed(finding.object().kind()))) {
      return List.of("breaks whoever still uses the other name");
    }
    boolean type = finding.facet().filter(Facet.TYPE::equals).isPresent();
    return switch (finding.object().kind()) {
      case COLUMN ->
          type
              ? List.of(
                  "rewrites the table under an exclusive lock, fails where a value does not fit")
              : List.of(
                  "locks the table for a moment; NOT NULL reads all rows and fails on a null");
      case INDEX -> List.of("blocks writes to the table while the index is built");
      case PRIMARY_KEY, UNIQUE, EXCLUSION ->
          List.of("locks the table while the index is built, fails on duplicates");
      case FOREIGN_KEY, CHECK ->
          List.of("locks the table while all rows are read, fails where one breaks the rule");
      default -> List.of();
    };
  }
}
