package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.ObjectPath;

/**
 * The name of an object as scripts and error messages have it: of a routine, without its arguments.
 */
final class BareName {
  private BareName() {}

  static String of(ObjectPath path) {
    String name = path.name();
    int arguments = name.indexOf('(');
    return arguments > 0 ? name.substring(0, arguments) : name;
  }
}
