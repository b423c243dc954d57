package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.migrations.HistoryEntry;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.rows.RowDigests;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Everything that a database holds, to see whether anything of it has changed.
 *
 * @param catalog its objects
 * @param history what the migration tool remembers
 * @param rows a digest of the rows of each table
 */
record Imprint(Catalog catalog, List<HistoryEntry> history, SortedMap<String, String> rows) {

  static Imprint of(Database database, MigrationTool tool) {
    return new Imprint(
        CatalogReader.read(database), tool.history(database).entries(), RowDigests.of(database));
  }

  /** What is another one now, in words. */
  List<String> differences(Imprint now) {
    var differences = new ArrayList<String>();
    if (!catalog.equals(now.catalog)) {
      var objects = new TreeSet<String>();
      catalog.objects().stream()
          .filter(object -> !now.catalog.find(object.path()).filter(object::equals).isPresent())
          .forEach(object -> objects.add(object.path().toString()));
      now.catalog.objects().stream()
          .filter(object -> !catalog.has(object.path()))
          .forEach(object -> objects.add(object.path().toString()));
      differences.addAll(objects);
    }
    if (!history.equals(now.history)) {
      differences.add("the history");
    }
    rows.forEach(
        (table, digest) -> {
          if (now.rows.containsKey(table) && !digest.equals(now.rows.get(table))) {
            differences.add("rows of " + table);
          }
        });
    return differences;
  }
}
