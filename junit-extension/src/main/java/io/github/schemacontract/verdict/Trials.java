package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apiguardian.api.API;

/**
 * What was tried on the migrated database because no catalog can tell it.
 *
 * @param refusedLabels for a column, the constants of its Java enum that the database refuses
 * @param unknownLabels for a column, the values that the database allows and Java does not know
 * @param failingInserts columns without which an insert was refused
 * @param selfFilling columns that a trigger filled
 * @param otherDefaults columns whose default means something else than the one that the mapping
 *     declares
 * @param brokenQueries the entities' queries that need what the database does not have
 */
@API(status = API.Status.EXPERIMENTAL)
public record Trials(
    Map<ObjectPath, SortedSet<String>> refusedLabels,
    Map<ObjectPath, SortedSet<String>> unknownLabels,
    Set<ObjectPath> failingInserts,
    Set<ObjectPath> selfFilling,
    Set<ObjectPath> otherDefaults,
    List<BrokenQuery> brokenQueries) {
  /** Nothing was tried. */
  public static final Trials NONE =
      new Trials(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), List.of());

  public Trials {
    refusedLabels = Map.copyOf(refusedLabels);
    unknownLabels = Map.copyOf(unknownLabels);
    failingInserts = Set.copyOf(failingInserts);
    selfFilling = Set.copyOf(selfFilling);
    otherDefaults = Set.copyOf(otherDefaults);
    brokenQueries = List.copyOf(brokenQueries);
  }
}
