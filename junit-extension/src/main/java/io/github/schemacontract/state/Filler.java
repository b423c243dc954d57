package io.github.schemacontract.state;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.rows.FollowedRows;
import io.github.schemacontract.rows.Made;
import io.github.schemacontract.rows.NotMade;
import io.github.schemacontract.rows.Queries;
import io.github.schemacontract.rows.RowMaker;
import io.github.schemacontract.rows.RowSettings;
import io.github.schemacontract.rows.TouchedTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts rows into tables and follows them; which tables got none is kept for the report. */
final class Filler {
  private final RowMaker maker;
  private final Set<ObjectPath> without;
  private final Map<Long, Unfilled> unfilled = new HashMap<>();

  Filler(Circumstances circumstances, Set<ObjectPath> without) {
    this.maker = new RowMaker(new RowSettings(circumstances.rowsPerTable(), false));
    this.without = Set.copyOf(without);
  }

  /** Types came, or may be others than before. */
  void typesChanged() {
    maker.typesChanged();
  }

  void fill(Queries queries, Collection<TouchedTable> touched, FollowedRows followed) {
    Map<Long, ObjectPath> tables =
        touched.stream()
            .filter(table -> !without.contains(path(table)))
            .collect(Collectors.toMap(TouchedTable::oid, Filler::path));
    if (tables.isEmpty()) {
      return;
    }
    // What stood in the way of the others may be gone, too.
    unfilled.forEach((oid, other) -> tables.putIfAbsent(oid, other.table()));
    unfilled.clear();
    Made made = maker.into(queries, tables.keySet());
    followed.add(queries, made.rows());
    for (NotMade missing : made.notMade()) {
      ObjectPath table =
          tables.getOrDefault(missing.table(), ObjectPath.of(ObjectKind.TABLE, missing.name()));
      String obstacle = missing.constraint() + " (" + missing.why().message() + ")";
      unfilled.put(missing.table(), new Unfilled(table, obstacle));
    }
  }

  /** The tables that are without rows at last. */
  List<Unfilled> unfilled() {
    return unfilled.values().stream().sorted(Comparator.comparing(Unfilled::table)).toList();
  }

  private static ObjectPath path(TouchedTable table) {
    return ObjectPath.of(ObjectKind.TABLE, table.schema(), table.name());
  }
}
