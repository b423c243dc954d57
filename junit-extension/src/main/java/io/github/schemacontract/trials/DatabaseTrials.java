package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.BaseTypes;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.verdict.Trials;
import io.github.schemacontract.verdict.Witnesses;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** Everything that the verdict on the entities needs to have tried on the migrated database. */
@API(status = API.Status.INTERNAL)
public final class DatabaseTrials {
  private final Witnesses.Entities entities;
  private final Catalog migrated;

  private DatabaseTrials(Witnesses.Entities entities, Catalog migrated) {
    this.entities = entities;
    this.migrated = migrated;
  }

  /**
   * Tries what has to be tried.
   *
   * @param entities what the mapping says
   * @param migrated the migrated database's catalog, without what the entities map of the platform
   * @param database the migrated database, only looked at
   * @param clone makes a clone of it in which rows may be inserted; asked for only when a column
   *     has to be tried
   * @return what came out
   */
  public static Trials of(
      Witnesses.Entities entities, Catalog migrated, Database database, Supplier<Database> clone) {
    var trials = new DatabaseTrials(entities, migrated.and(entities.platform()));
    var refused = new HashMap<ObjectPath, SortedSet<String>>();
    var unknown = new HashMap<ObjectPath, SortedSet<String>>();
    try {
      trials.labels(database, refused, unknown);
      Map<ObjectPath, List<Column>> left = trials.leftOut();
      Set<ObjectPath> failing =
          new HashSet<>(left.isEmpty() ? Set.of() : trials.inserts(clone, left));
      failing.addAll(trials.needed());
      Set<ObjectPath> filled =
          left.values().stream()
              .flatMap(List::stream)
              .map(Column::path)
              .filter(p -> !failing.contains(p))
              .collect(Collectors.toSet());
      return new Trials(
          refused,
          unknown,
          failing,
          filled,
          trials.otherDefaults(database),
          QueryTrial.broken(entities.queries(), database));
    } catch (SQLException e) {
      throw new PostgresException("A trial on " + database.name() + " broke off", e);
    }
  }

  private void labels(
      Database database,
      Map<ObjectPath, SortedSet<String>> refused,
      Map<ObjectPath, SortedSet<String>> unknown)
      throws SQLException {
    List<Column> enumerations =
        migrated
            .all(Column.class)
            .filter(c -> claims(c).flatMap(ColumnClaims::enumeration).isPresent())
            .toList();
    if (enumerations.isEmpty()) {
      return;
    }
    try (Connection connection = database.connect()) {
      var trial = new LabelTrial(migrated, connection);
      for (Column column : enumerations) {
        var enumeration = claims(column).flatMap(ColumnClaims::enumeration).orElseThrow();
        refused.put(column.path(), trial.refused(column, enumeration));
        unknown.put(column.path(), trial.unknown(column, enumeration));
      }
    }
  }

  private Optional<ColumnClaims> claims(Column column) {
    return entities.origins().find(column.path()).flatMap(o -> o.column());
  }

  private Set<ObjectPath> otherDefaults(Database database) throws SQLException {
    List<Column> declared =
        migrated
            .all(Column.class)
            .filter(c -> claims(c).filter(ColumnClaims::defaultStated).isPresent())
            .filter(c -> !own(c).flatMap(Column::defaultValue).equals(c.defaultValue()))
            .toList();
    var other = new HashSet<ObjectPath>();
    if (!declared.isEmpty()) {
      try (Connection connection = database.connect()) {
        for (Column column : declared) {
          var facet = new FacetPath(column.path(), Facet.DEFAULT);
          boolean said = own(column).flatMap(Column::defaultValue).isPresent();
          if (said && !Plans.same(connection, facet, column, own(column).orElseThrow())) {
            other.add(column.path());
          }
        }
      }
    }
    return other;
  }

  private Optional<Column> own(Column column) {
    return entities.catalog().find(column.path(), Column.class);
  }

  /** Columns that refuse null and that nothing but a trigger could fill. */
  private Map<ObjectPath, List<Column>> leftOut() {
    return migrated
        .all(Table.class)
        .filter(table -> entities.catalog().has(table.path()))
        .flatMap(table -> migrated.of(table.path(), Column.class))
        .filter(this::left)
        .collect(Collectors.groupingBy(c -> c.path().table().orElseThrow()));
  }

  /** Columns that no trigger can fill. */
  private Set<ObjectPath> needed() {
    return migrated
        .all(Column.class)
        .filter(BaseTypes.in(migrated)::needsValue)
        .map(Column::path)
        .collect(Collectors.toSet());
  }

  private boolean left(Column column) {
    boolean filled =
        column.defaultValue().isPresent()
            || column.identity().isPresent()
            || column.generation().isPresent();
    boolean byDatabase =
        entities
            .catalog()
            .find(column.path(), Column.class)
            .filter(c -> c.identity().isEmpty())
            .isEmpty();
    return column.notNull() && !filled && byDatabase;
  }

  private Set<ObjectPath> inserts(Supplier<Database> clone, Map<ObjectPath, List<Column>> left)
      throws SQLException {
    var failing = new HashSet<ObjectPath>();
    try (Database copy = clone.get();
        Connection connection = copy.connect()) {
      var trial = new InsertTrial(migrated, connection);
      for (var entry : left.entrySet()) {
        failing.addAll(
            trial.failing(
                entry.getKey(), mapped(entry.getKey(), entry.getValue()), entry.getValue()));
      }
    }
    return failing;
  }

  private Set<String> mapped(ObjectPath table, List<Column> left) {
    Set<String> names =
        entities
            .catalog()
            .of(table, Column.class)
            .map(c -> c.path().name())
            .collect(Collectors.toSet());
    left.forEach(column -> names.remove(column.path().name()));
    return names;
  }
}
