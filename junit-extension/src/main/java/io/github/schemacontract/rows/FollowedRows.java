package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Rows that are followed through migrations, to see in the end what became of them.
 *
 * <p>Tables and columns are known by oid and attribute number, which survive renames and changes of
 * type. What ends under the name of something that vanished in the same migration is its successor:
 * large tables are rebuilt by copy and rename.
 */
@API(status = API.Status.INTERNAL)
public final class FollowedRows {
  private final List<FollowedTable> tables = new ArrayList<>();

  /** Those of them that are there, by the oid that they have now. */
  private final Map<Long, List<FollowedTable>> there = new HashMap<>();

  private final Set<Long> filled = new HashSet<>();
  private int made;
  private Moment last;
  private final Touches touches = new Touches();
  private Map<Long, Look> looks = Map.of();

  private FollowedRows(Moment now) {
    this.last = now;
  }

  /**
   * Nothing is followed yet, and nothing has changed yet.
   *
   * @param connection a session in the database
   */
  public static FollowedRows in(Connection connection) {
    try {
      return new FollowedRows(Moment.now(Queries.of(connection)));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * Every table that rows can be put into.
   *
   * @param connection a session in the database
   */
  public static List<TouchedTable> tables(Connection connection) {
    try {
      return TouchedTable.all(connection);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Whether no row is followed. */
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /** How many rows were put in. */
  public int count() {
    return made;
  }

  /** In how many tables rows were put. */
  public int tableCount() {
    return filled.size();
  }

  /**
   * Follows rows that are there, up to 1,000 of each table.
   *
   * @param connection a session that sees every row
   * @param except tables whose rows are not followed
   */
  public void addPresent(Connection connection, Set<ObjectPath> except) {
    try {
      new PresentRows(connection, 0).without(except).forEach(this::add);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * Follows the rows that somebody puts in; of those that are followed already, what they are then
   * is what is to be kept.
   *
   * @param connection the session that puts them in
   * @param action puts them in
   * @throws SQLException when PostgreSQL refuses the action
   */
  public void addOf(Connection connection, Insertion action) throws SQLException {
    long since = PresentRows.now(connection);
    action.run();
    try {
      rebase(connection);
      new PresentRows(connection, since).without(Set.of()).forEach(this::add);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** What puts rows into tables. */
  @FunctionalInterface
  public interface Insertion {
    /** Puts them in. */
    void run() throws SQLException;
  }

  /**
   * Follows rows that were just put into tables, since they were looked at.
   *
   * @param queries of the session that put them in
   * @param rows the rows
   */
  public void add(Queries queries, Collection<MadeRow> rows) {
    Map<Long, List<Map<Integer, Optional<String>>>> byTable =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    MadeRow::table, Collectors.mapping(MadeRow::values, Collectors.toList())));
    Set<Long> partitions =
        rows.stream()
            .filter(row -> row.table() != row.root())
            .map(MadeRow::table)
            .collect(Collectors.toSet());
    try {
      var seen = new HashMap<>(looks);
      seen.putAll(
          Look.at(queries, byTable.keySet().stream().filter(t -> !looks.containsKey(t)).toList()));
      made += rows.size();
      filled.addAll(byTable.keySet());
      byTable.forEach(
          (table, values) ->
              Optional.ofNullable(seen.get(table))
                  .ifPresent(
                      look -> add(new FollowedTable(look, values, partitions.contains(table)))));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private void add(FollowedTable table) {
    tables.add(table);
    note(table);
  }

  private void note(FollowedTable table) {
    there.computeIfAbsent(table.now().table(), oid -> new ArrayList<>()).add(table);
  }

  /**
   * Looks where the rows are after a migration.
   *
   * @param queries of the session that migrates
   * @param alone whether it is certain that all since the last look was done by the transaction
   *     that is open
   * @return what came or changed in the migration
   */
  public Touched follow(Queries queries, boolean alone) {
    try {
      var touched = Touches.since(last, there.keySet(), alone);
      var now = Moment.now();
      queries.askAnew(touched, now);
      last = now.answers().get(0);
      Touches.News news = touches.news(touched.answers());
      looks = news.looks();
      move(queries, looks, news.vanished());
      return news.touched();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * The same for who does not ask which tables came or changed.
   *
   * @param queries of the session that migrates
   * @param alone whether it is certain that all since the last look was done by the transaction
   *     that is open
   */
  public void followKnown(Queries queries, boolean alone) {
    if (there.isEmpty()) {
      return;
    }
    try {
      var rows = Moved.since(last, there.keySet(), alone);
      var now = Moment.now();
      queries.askAnew(rows, now);
      last = now.answers().get(0);
      looks = Map.of();
      Moved moved = Moved.of(rows.answers(), there.keySet());
      move(queries, Look.at(queries, moved.changed()), moved.vanished());
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private void move(Queries queries, Map<Long, Look> changed, Collection<Long> vanished)
      throws SQLException {
    for (long oid : vanished) {
      List<FollowedTable> moved = there.getOrDefault(oid, List.of());
      there.remove(oid);
      if (!moved.isEmpty()) {
        Look before = moved.get(0).now();
        Optional<Look> successor = Look.named(queries, before.schema(), before.name());
        moved.forEach(table -> successor.ifPresentOrElse(table::looks, table::dropped));
        moved.stream().filter(table -> !table.gone()).forEach(this::note);
      }
    }
    changed.forEach(
        (oid, look) ->
            there.getOrDefault(oid, List.of()).stream()
                .filter(table -> !table.now().equals(look))
                .forEach(table -> table.looks(look)));
  }

  /**
   * What became of the rows that it should not, by table and column.
   *
   * @param connection a session that sees every row
   */
  public List<Fate> fates(Connection connection) {
    return fates(connection, table -> true);
  }

  /**
   * What became of the rows of some tables.
   *
   * @param connection a session that sees every row
   * @param touched the tables
   */
  public List<Fate> fates(Connection connection, Collection<TouchedTable> touched) {
    Set<Long> asked = touched.stream().map(TouchedTable::oid).collect(Collectors.toSet());
    // Of a partition only the table that it belongs to is told as touched.
    return fates(connection, table -> asked.contains(table.now().table()) || table.isPartition());
  }

  private List<Fate> fates(Connection connection, Predicate<FollowedTable> asked) {
    try {
      var fates = new ArrayList<Fate>();
      List<FollowedTable> those = there(asked);
      Contents contents = contents(connection, those);
      for (FollowedTable table : those) {
        // Rows that were put in at different versions have one fate.
        new RowComparison(connection, contents, table).fates().forEach(f -> Fate.gather(fates, f));
      }
      return List.copyOf(fates);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private List<FollowedTable> there(Predicate<FollowedTable> asked) {
    return tables.stream().filter(table -> !table.gone() && asked.test(table)).toList();
  }

  private static Contents contents(Connection connection, List<FollowedTable> tables)
      throws SQLException {
    var contents = new Contents(connection);
    contents.read(tables.stream().map(FollowedTable::now).toList());
    return contents;
  }

  /**
   * Takes the rows as they are now for what is to be kept, so that one change is told once.
   *
   * @param connection a session that sees every row
   */
  public void rebase(Connection connection) {
    try {
      Contents contents = contents(connection, there(table -> true));
      for (int i = 0; i < tables.size(); i++) {
        FollowedTable table = tables.get(i);
        if (!table.gone()) {
          tables.set(i, table.with(new RowComparison(connection, contents, table).rowsNow()));
        }
      }
      there.clear();
      tables.stream().filter(table -> !table.gone()).forEach(this::note);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static PostgresException unreadable(SQLException e) {
    return new PostgresException("What became of the rows can not be read", e);
  }
}
