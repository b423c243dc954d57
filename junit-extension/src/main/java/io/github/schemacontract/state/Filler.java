package io.github.schemacontract.state;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.rows.FollowedRows;
import io.github.schemacontract.rows.Made;
import io.github.schemacontract.rows.NotMade;
import io.github.schemacontract.rows.RowMaker;
import io.github.schemacontract.rows.RowSettings;
import io.github.schemacontract.rows.TouchedTable;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts rows into tables and follows them; which tables got none is kept for the report. */
final class Filler {
  private final RowSettings settings;
  private final Set<ObjectPath> without;
  private final Map<ObjectPath, String> unfilled = new TreeMap<>();

  Filler(Circumstances circumstances, Set<ObjectPath> without) {
    this.settings = new RowSettings(circumstances.rowsPerTable(), false);
    this.without = Set.copyOf(without);
  }

  void fill(Connection connection, Collection<TouchedTable> touched, FollowedRows followed) {
    Map<Long, ObjectPath> tables =
        touched.stream()
            .filter(table -> !without.contains(path(table)))
            .collect(Collectors.toMap(TouchedTable::oid, Filler::path));
    if (tables.isEmpty()) {
      return;
    }
    Made made = new RowMaker(connection, settings).into(tables.keySet());
    followed.add(connection, made.rows());
    tables.values().forEach(unfilled::remove);
    for (NotMade missing : made.notMade()) {
      ObjectPath table =
          tables.getOrDefault(missing.table(), ObjectPath.of(ObjectKind.TABLE, missing.name()));
      unfilled.put(table, missing.constraint() + " (" + missing.why().message() + ")");
    }
  }

  /** The tables that are without rows at last. */
  List<Unfilled> unfilled() {
    return unfilled.entrySet().stream().map(e -> new Unfilled(e.getKey(), e.getValue())).toList();
  }

  private static ObjectPath path(TouchedTable table) {
    return ObjectPath.of(ObjectKind.TABLE, table.schema(), table.name());
  }
}
