package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which columns that no attribute maps, and no insert can do without, probably are those that
 * attributes look for under another name.
 *
 * <p>As many as are missed, of the same kind of type: then one cause is told once.
 */
final class LikelyNames {
  private final Map<ObjectPath, ObjectPath> byMissing = new TreeMap<>();

  private LikelyNames() {}

  static LikelyNames in(Table table, Catalog entities, Catalog database, Trials trials) {
    var names = new LikelyNames();
    Map<String, List<ObjectPath>> missing = byType(table, entities, c -> !database.has(c.path()));
    byType(
            table,
            database,
            c -> !entities.has(c.path()) && trials.failingInserts().contains(c.path()))
        .forEach((type, left) -> names.add(missing.getOrDefault(type, List.of()), left));
    return names;
  }

  private void add(List<ObjectPath> missing, List<ObjectPath> left) {
    for (int i = 0; missing.size() == left.size() && i < left.size(); i++) {
      byMissing.put(missing.get(i), left.get(i));
    }
  }

  /** The column that a missing one probably is. */
  Optional<ObjectPath> of(ObjectPath missing) {
    return Optional.ofNullable(byMissing.get(missing));
  }

  boolean explain(ObjectPath unmapped) {
    return byMissing.containsValue(unmapped);
  }

  private static Map<String, List<ObjectPath>> byType(
      Table table, Catalog catalog, java.util.function.Predicate<Column> wanted) {
    return catalog
        .of(table.path(), Column.class)
        .filter(wanted)
        .collect(
            Collectors.groupingBy(
                c -> kind(c.type()), Collectors.mapping(Column::path, Collectors.toList())));
  }

  private static String kind(String type) {
    PgType parts = PgType.of(type);
    return parts.family() == PgType.Family.OTHER ? parts.base() : parts.family().name();
  }
}
