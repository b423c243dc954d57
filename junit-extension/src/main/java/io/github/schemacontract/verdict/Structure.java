package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import java.util.List;
import java.util.Set;

/** Recognises keys and indexes by the columns they cover, whatever their names. */
final class Structure {
  private Structure() {}

  /** Whether both keep the same columns unique, or both make them quick to find. */
  static boolean sameColumns(CatalogObject one, CatalogObject other) {
    boolean unique = refusesDuplicates(one);
    // An index over expressions has no columns, and is like no other that has none either.
    if (columns(one).isEmpty() || unique != refusesDuplicates(other)) {
      return false;
    }
    // The order of columns decides what an index can find, not what a unique key refuses.
    return unique
        ? Set.copyOf(columns(one)).equals(Set.copyOf(columns(other)))
        : columns(one).equals(columns(other));
  }

  /** Whether an object refuses a second row with the same columns, for all rows. */
  static boolean refusesDuplicates(CatalogObject object) {
    return object instanceof Key
        || (object instanceof Index index
            && index.unique()
            && index.valid()
            && index.predicate().isEmpty());
  }

  static List<String> columns(CatalogObject object) {
    if (object instanceof Key key) {
      return key.columns();
    }
    return object instanceof Index index ? index.columns() : List.of();
  }

  /** Whether an index or key finds rows by the given columns, or by these and more. */
  static boolean finds(CatalogObject object, List<String> columns) {
    List<String> own = columns(object);
    boolean whole = object instanceof Key || (object instanceof Index i && i.predicate().isEmpty());
    return whole
        && object.path().kind() != ObjectKind.EXCLUSION
        && own.size() >= columns.size()
        && own.subList(0, columns.size()).equals(columns);
  }
}
