package io.github.schemacontract.harness;

import io.github.schemacontract.verdict.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an update did to the contract, in one line, from what differed before. */
record ContractChanges(List<Finding> differences) {
  private static final int MOST = 5;

  String text() {
    return Stream.of(
            part("unexpected-", "added"),
            part("renamed-", "renamed"),
            part("different-", "changed"),
            part("missing-", "removed"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String part(String code, String what) {
    List<String> objects =
        differences.stream()
            .filter(f -> f.code().text().startsWith(code))
            .map(f -> f.object().toString())
            .distinct()
            .toList();
    String more = objects.size() > MOST ? " and " + (objects.size() - MOST) + " more" : "";
    return objects.isEmpty()
        ? ""
        : objects.stream().limit(MOST).collect(Collectors.joining(", ")) + more + " " + what;
  }
}
