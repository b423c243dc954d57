package io.github.schemacontract.report;

import io.github.schemacontract.verdict.FindingCode;
import java.util.List;

/**
 * Which page of the docs explains a code.
 *
 * <p>What migrations and contract disagree on is explained alike for every kind of object, so each
 * of these four families has one page with an anchor for each kind.
 */
final class FindingPage {
  private static final List<String> FAMILIES =
      List.of("missing", "unexpected", "renamed", "different");
  private static final String FOLDER = "docs/findings/";

  private FindingPage() {}

  static String of(FindingCode code) {
    return FAMILIES.stream()
        .filter(family -> code.text().startsWith(family + "-"))
        .findFirst()
        .map(family -> FOLDER + family + ".md#" + code.text().substring(family.length() + 1))
        .orElse(FOLDER + code + ".md");
  }
}
