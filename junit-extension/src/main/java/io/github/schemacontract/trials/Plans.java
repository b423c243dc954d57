package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.ObjectPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.StringJoiner;

/** Compares two expressions by the plans that PostgreSQL makes of them over one table. */
final class Plans {
  private Plans() {}

  static boolean same(
      Connection connection, FacetPath facet, CatalogObject left, CatalogObject right)
      throws SQLException {
    Optional<String> one = query(left, facet.facet(), Settling.value(left, facet.facet()));
    Optional<String> other = query(left, facet.facet(), Settling.value(right, facet.facet()));
    if (one.isEmpty() || other.isEmpty() || !sameKind(facet.facet(), left, right)) {
      return false;
    }
    Optional<String> plan = plan(connection, one.get());
    return plan.isPresent() && plan.equals(plan(connection, other.get()));
  }

  private static Optional<String> query(
      CatalogObject object, Facet facet, Optional<String> expression) {
    Optional<String> table = object.path().table().map(ObjectPath::text);
    return expression.flatMap(
        text ->
            switch (facet) {
              // Where a row is sought null is as good as false; a check lets null through.
              case CONDITION -> table.map(t -> "select " + text + " from " + t);
              case PREDICATE, USING, WITH_CHECK ->
                  table.map(t -> "select from " + t + " where " + text);
              case DEFAULT ->
                  object instanceof Column column
                      ? Optional.of("select (" + text + ")::" + column.type())
                      : Optional.empty();
              case GENERATION -> table.map(t -> "select " + withoutKind(text) + " from " + t);
              case DEFINITION ->
                  object.path().relation().isEmpty() ? Optional.of(text) : Optional.empty();
              default -> Optional.empty();
            });
  }

  /** Whether a generated column is computed at the same moment: when it is written, or read. */
  private static boolean sameKind(Facet facet, CatalogObject left, CatalogObject right) {
    return facet != Facet.GENERATION
        || Settling.value(left, facet)
            .map(Plans::kind)
            .equals(Settling.value(right, facet).map(Plans::kind));
  }

  private static String kind(String generation) {
    return generation.substring(generation.lastIndexOf(' '));
  }

  private static String withoutKind(String generation) {
    return generation.substring(0, generation.lastIndexOf(' '));
  }

  /** The plan, or empty where PostgreSQL refuses the query over this table. */
  private static Optional<String> plan(Connection connection, String query) throws SQLException {
    return Attempt.in(connection, () -> explained(connection, query));
  }

  private static String explained(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("set local search_path = public");
      try (ResultSet rows = statement.executeQuery("explain (verbose, costs off) " + query)) {
        var plan = new StringJoiner("\n");
        while (rows.next()) {
          plan.add(rows.getString(1));
        }
        return plan.toString();
      }
    }
  }
}
