package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.BaseTypes;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.ddl.Definitions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Asks PostgreSQL which constants of a Java enum a column takes, and which of its own values Java
 * does not know.
 */
@API(status = API.Status.INTERNAL)
public final class LabelTrial {
  private static final Pattern TEXT_CONSTANT = Pattern.compile("'((?:[^']|'')*)'::");

  private final Catalog catalog;
  private final Connection connection;

  /**
   * A trial on one database.
   *
   * @param catalog the database's catalog
   * @param connection a session in it; nothing is written
   */
  public LabelTrial(Catalog catalog, Connection connection) {
    this.catalog = catalog;
    this.connection = connection;
  }

  /**
   * The constants that the column refuses.
   *
   * @param column the column
   * @param enumeration the constants and how they are stored
   * @return the refused constants, sorted
   * @throws SQLException when the session breaks
   */
  public SortedSet<String> refused(Column column, Enumeration enumeration) throws SQLException {
    var refused = new TreeSet<String>();
    Optional<EnumType> type = enumType(column);
    for (String label : enumeration.labels()) {
      boolean taken = type.isPresent() ? type.get().labels().contains(label) : takes(column, label);
      if (!taken) {
        refused.add(label);
      }
    }
    return refused;
  }

  /**
   * The values that the column's enum or its check names and Java does not know.
   *
   * @param column the column
   * @param enumeration the constants and how they are stored
   * @return the unknown values, sorted
   * @throws SQLException when the session breaks
   */
  public SortedSet<String> unknown(Column column, Enumeration enumeration) throws SQLException {
    var unknown = new TreeSet<String>();
    if (enumeration.storage() == Storage.ORDINAL) {
      return unknown;
    }
    for (String value : named(column)) {
      if (!enumeration.labels().contains(value) && takes(column, value)) {
        unknown.add(value);
      }
    }
    return unknown;
  }

  private SortedSet<String> named(Column column) {
    var named = new TreeSet<String>();
    enumType(column).ifPresent(type -> named.addAll(type.labels()));
    checks(column)
        .forEach(
            check ->
                TEXT_CONSTANT
                    .matcher(check.condition())
                    .results()
                    .map(MatchResult::group)
                    .map(text -> text.substring(1, text.lastIndexOf('\'')).replace("''", "'"))
                    .forEach(named::add));
    return named;
  }

  private Optional<EnumType> enumType(Column column) {
    return BaseTypes.in(catalog).enumeration(column.type());
  }

  private List<Check> checks(Column column) {
    ObjectPath table = column.path().table().orElseThrow();
    List<String> alone = List.of(column.path().name());
    return catalog.of(table, Check.class).filter(c -> c.columns().equals(alone)).toList();
  }

  private boolean takes(Column column, String value) throws SQLException {
    String cast = Definitions.literal(value) + "::" + column.type();
    String conditions =
        checks(column).stream()
            .map(check -> "coalesce(" + check.condition() + ", true)")
            .collect(Collectors.joining(" and "));
    String kept = Definitions.literal(value) + " = (" + cast + ")::text";
    String query =
        "select "
            + kept
            + (conditions.isEmpty() ? "" : " and " + conditions)
            + " from (select "
            + cast
            + " as "
            + Identifier.of(column.path().name())
            + ") as row";
    return Attempt.in(connection, () -> holds(query)).orElse(false);
  }

  private boolean holds(String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("set local search_path = public");
      try (ResultSet row = statement.executeQuery(query)) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
