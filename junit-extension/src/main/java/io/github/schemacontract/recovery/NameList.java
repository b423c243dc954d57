package io.github.schemacontract.recovery;

import java.util.List;

/** Names in a sentence; a long list is cut and counted. */
final class NameList {
  private static final int MOST = 12;

  private NameList() {}

  static String of(List<String> names) {
    return names.size() <= MOST
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST)) + " and " + (names.size() - MOST) + " more";
  }
}
