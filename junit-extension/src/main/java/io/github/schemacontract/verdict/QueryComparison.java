package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.NamedQuery.Form;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.BrokenQuery.Lack;
import java.util.List;
import java.util.stream.Stream;

/** The queries that the entities name, against the database. */
final class QueryComparison {
  private static final int LENGTH = 120;

  private final Trials trials;
  private final Catalog database;
  private final List<Catalog> promising;
  private final EntityFindings findings;

  /**
   * Queries on a database.
   *
   * @param promising those whose objects are told as missing where the database lacks them
   */
  QueryComparison(
      Trials trials, Catalog database, List<Catalog> promising, EntityFindings findings) {
    this.trials = trials;
    this.database = database;
    this.promising = List.copyOf(promising);
    this.findings = findings;
  }

  Stream<Finding> findings() {
    return trials.brokenQueries().stream()
        .filter(broken -> promised().noneMatch(path -> isMeant(path, broken.names())))
        .map(this::finding);
  }

  private Finding finding(BrokenQuery broken) {
    boolean routine = broken.lack() == Lack.ROUTINE;
    return findings.absent(
        routine ? FindingCode.ENTITY_ROUTINE_MISSING : FindingCode.ENTITY_QUERY_BROKEN,
        broken.query().path(),
        words(broken),
        (routine ? "No migration creates what it calls" : "No migration makes what it needs")
            + ": every use of it fails with '"
            + broken.message()
            + "'");
  }

  private static String words(BrokenQuery broken) {
    String text = broken.query().text().strip().replaceAll("\\s+", " ");
    String shown = text.length() > LENGTH ? text.substring(0, LENGTH - 1) + "…" : text;
    return broken.query().form() == Form.CALL ? "call of " + shown : shown;
  }

  /** What is told as missing already, to which the queries add nothing. */
  private Stream<ObjectPath> promised() {
    return promising.stream()
        .flatMap(catalog -> catalog.objects().stream())
        .map(CatalogObject::path)
        .filter(path -> !database.has(path));
  }

  private static boolean isMeant(ObjectPath path, List<String> names) {
    String name =
        path.kind().isRoutine()
            ? Identifier.name(Identifier.withoutArguments(path.name()))
            : path.name();
    return !names.isEmpty() && name.equals(names.get(names.size() - 1));
  }
}
