package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.trials.Settling;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.OddOneOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;

/**
 * Tries, on a clone of the migrated database, what would make it what the contract promises.
 *
 * <p>Only findings in which the migrations stand against the contract have such a repair; it
 * belongs into a new migration.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Repairs {
  private final Catalog database;
  private final Catalog contract;
  private final UnaryOperator<Catalog> project;
  private final UnaryOperator<Catalog> rebuild;

  /**
   * Repairs of one database.
   *
   * @param database its catalog
   * @param contract what it should be
   * @param project takes from a whole catalog what is the project's
   * @param rebuild builds a catalog in an empty database and reads it again
   */
  public Repairs(
      Catalog database,
      Catalog contract,
      UnaryOperator<Catalog> project,
      UnaryOperator<Catalog> rebuild) {
    this.database = database;
    this.contract = contract;
    this.project = project;
    this.rebuild = rebuild;
  }

  /**
   * Writes the repairs, executes all of them on the clone, and looks which objects came right.
   *
   * @param findings the findings to end
   * @param clone a clone that may be changed
   * @return the repair of each finding that has one
   */
  public Map<Finding, Repair> tried(List<Finding> findings, Database clone) {
    Map<Finding, List<String>> statements = statements(findings);
    if (statements.isEmpty()) {
      return Map.of();
    }
    Catalog repaired = project.apply(repaired(statements.values(), clone));
    Set<FacetPath> same = Settling.sameMeaning(repaired, contract, rebuild, clone);
    var repairs = new LinkedHashMap<Finding, Repair>();
    statements.forEach(
        (finding, sql) ->
            repairs.put(
                finding,
                new Repair(sql, agrees(finding.object(), repaired, same), Hazards.of(finding))));
    return repairs;
  }

  private static Catalog repaired(Collection<List<String>> repairs, Database clone) {
    try (ScratchSession session = ScratchSession.in(clone)) {
      session.run(repairs.stream().flatMap(List::stream).toList(), sql -> sql);
      return session.read();
    }
  }

  private Map<Finding, List<String>> statements(List<Finding> findings) {
    var writer = new RepairStatements(database, contract);
    var statements = new LinkedHashMap<Finding, List<String>>();
    for (Finding finding : findings) {
      List<String> sql =
          finding.oddOneOut() == OddOneOut.MIGRATIONS ? writer.of(finding) : List.of();
      if (!sql.isEmpty()) {
        statements.put(finding, new ArrayList<>(sql));
      }
    }
    return statements;
  }

  private boolean agrees(ObjectPath path, Catalog repaired, Set<FacetPath> same) {
    List<CatalogObject> promised = new ArrayList<>(contract.children(path).toList());
    contract.find(path).ifPresent(promised::add);
    return promised.stream()
        .allMatch(
            object ->
                agrees(object, repaired.find(object.path()), same)
                    && contract.owner(object.path()).equals(repaired.owner(object.path())));
  }

  private static boolean agrees(
      CatalogObject promised, Optional<CatalogObject> repaired, Set<FacetPath> same) {
    return repaired.isPresent()
        && promised.differences(repaired.get()).stream()
            .allMatch(f -> same.contains(new FacetPath(promised.path(), f)));
  }
}
