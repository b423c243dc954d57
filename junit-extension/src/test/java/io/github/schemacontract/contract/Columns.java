package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;

/** Columns of which little is said. */
final class Columns {
  private Columns() {}

  static Column of(ObjectPath path, String type, boolean notNull, Optional<String> comment) {
    return new Column(
        path,
        type,
        notNull,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        comment);
  }
}
