package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.MigrationFailure;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of what PostgreSQL did not find, from its error message.
 *
 * <p>The error fields of the protocol hold table and column only for constraint violations; for
 * what does not exist the (English) message is all there is: {@code relation "clients" does not
 * exist}, {@code column "code" of relation "clients" does not exist}.
 *
 * @param name the innermost name
 * @param relation the table it was looked for in
 */
record UndefinedObject(String name, Optional<String> relation) {
  /** Undefined table, column, object, function, schema (PostgreSQL, Appendix A). */
  private static final Set<String> STATES = Set.of("42P01", "42703", "42704", "42883", "3F000");

  private static final Pattern OF_RELATION =
      Pattern.compile("column \"(.+)\" of relation \"(.+)\" does not exist");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"[^\"]* does not exist");
  private static final Pattern BARE =
      Pattern.compile("(?:function|column|operator) ([^\\s(]+)(?:\\([^)]*\\))? does not exist");

  static Optional<UndefinedObject> in(MigrationFailure failure) {
    if (failure.sqlState().filter(STATES::contains).isEmpty()) {
      return Optional.empty();
    }
    String message = failure.message();
    Matcher column = OF_RELATION.matcher(message);
    if (column.find()) {
      return Optional.of(
          new UndefinedObject(last(column.group(1)), Optional.of(last(column.group(2)))));
    }
    Matcher quoted = QUOTED.matcher(message);
    if (quoted.find()) {
      return Optional.of(new UndefinedObject(last(quoted.group(1)), Optional.empty()));
    }
    Matcher bare = BARE.matcher(message);
    return bare.find()
        ? Optional.of(new UndefinedObject(last(bare.group(1)), Optional.empty()))
        : Optional.empty();
  }

  /** Whether this is the name of the object at a path. */
  boolean names(ObjectPath path) {
    boolean inRelation =
        relation.isEmpty()
            || path.relation().filter(r -> r.get(r.size() - 1).equals(relation.get())).isPresent();
    return BareName.of(path).equals(name) && inRelation;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
