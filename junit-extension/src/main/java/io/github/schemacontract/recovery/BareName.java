package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;

/**
 * The name of an object as scripts and error messages have it: of a routine, without its arguments.
 */
final class BareName {
  private BareName() {}

  static String of(ObjectPath path) {
    return path.kind().isRoutine()
        ? Identifier.name(Identifier.withoutArguments(path.name()))
        : path.name();
  }
}
