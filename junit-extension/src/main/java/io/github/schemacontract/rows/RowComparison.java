package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares followed rows with what is in their table now. */
final class RowComparison {
  private static final int MOST_WITHOUT_KEY = 10_000;

  private final FollowedTable table;
  private final Contents contents;
  private final SameValue same;
  private final List<Integer> compared;
  private final RowSource source;

  RowComparison(Connection connection, Contents contents, FollowedTable table) {
    this.table = table;
    this.contents = contents;
    this.same = new SameValue(connection);
    this.compared =
        table.columns().keySet().stream()
            .filter(number -> !table.origin().column(number).generated())
            .filter(number -> !seen(number).generated())
            .toList();
    this.source =
        new RowSource(
            connection, table.now(), compared.stream().map(number -> seen(number).name()).toList());
  }

  /** The column as it is now that a value of then is in. */
  private Look.Seen seen(int number) {
    return table.now().column(there(number));
  }

  private Integer there(int number) {
    return Objects.requireNonNull(table.columns().get(number));
  }

  private static Optional<String> value(Map<Integer, Optional<String>> row, int number) {
    return row.getOrDefault(number, Optional.empty());
  }

  List<Fate> fates() throws SQLException {
    return compared().all;
  }

  /** The rows that are still there, as they are now. */
  List<Map<Integer, Optional<String>>> rowsNow() throws SQLException {
    return compared().now;
  }

  private Fates compared() throws SQLException {
    List<Map<Integer, Optional<String>>> rows = table.rows();
    if (rows.isEmpty() || compared.isEmpty()) {
      return new Fates();
    }
    List<Integer> key = table.origin().key();
    return !key.isEmpty() && new HashSet<>(compared).containsAll(key) ? byKey(key) : asMultiset();
  }

  private Fates byKey(List<Integer> key) throws SQLException {
    List<Map<Integer, Optional<String>>> rows = table.rows();
    var before = new ArrayList<List<Optional<String>>>();
    var after = new ArrayList<List<Optional<String>>>();
    for (Map<Integer, Optional<String>> row : rows) {
      before.add(key.stream().map(number -> value(row, number)).toList());
      after.add(inItsPlace(key, row));
    }
    var wanted = new HashSet<>(before);
    wanted.addAll(after);
    Optional<List<List<Optional<String>>>> all = all();
    List<List<Optional<String>>> found =
        all.isPresent()
            ? all.get()
            : source.with(key.stream().map(compared::indexOf).toList(), wanted);
    Map<List<Optional<String>>, List<Optional<String>>> there = new HashMap<>();
    for (List<Optional<String>> row : found) {
      there.put(values(row, key), row);
    }
    var result = new Fates();
    for (int i = 0; i < rows.size(); i++) {
      List<Optional<String>> now = there.getOrDefault(before.get(i), there.get(after.get(i)));
      if (now == null) {
        result.lost(rows.get(i));
      } else {
        result.compare(rows.get(i), now);
      }
    }
    return result;
  }

  /** The key's type can have changed, and with it how its values are printed. */
  private List<Optional<String>> inItsPlace(List<Integer> key, Map<Integer, Optional<String>> row)
      throws SQLException {
    var values = new ArrayList<Optional<String>>();
    for (int number : key) {
      Optional<String> value = value(row, number);
      values.add(
          value.isEmpty() || table.untouched(number)
              ? value
              : same.after(value.get(), table.origin().column(number).type(), seen(number).type())
                  .or(() -> value));
    }
    return values;
  }

  /**
   * Without a key a row is known by its values alone: as many as are missing and can not be among
   * the others are lost, the rest has changed. A large table would have to be in memory for that.
   */
  private Fates asMultiset() throws SQLException {
    Optional<List<List<Optional<String>>>> small = all();
    Optional<List<List<Optional<String>>>> all =
        small.isPresent() ? small : source.upTo(MOST_WITHOUT_KEY);
    if (all.isEmpty()) {
      return new Fates();
    }
    List<List<Optional<String>>> left = new ArrayList<>(all.get());
    var unmatched = new ArrayList<Map<Integer, Optional<String>>>();
    var result = new Fates();
    for (Map<Integer, Optional<String>> row : table.rows()) {
      List<Optional<String>> same = compared.stream().map(number -> value(row, number)).toList();
      if (left.remove(same)) {
        result.kept(same);
      } else {
        unmatched.add(row);
      }
    }
    for (Map<Integer, Optional<String>> row : unmatched) {
      Optional<List<Optional<String>>> nearest =
          left.stream().min(Comparator.comparingLong(r -> differing(row, r)));
      if (nearest.isEmpty() || differing(row, nearest.get()) == compared.size()) {
        result.lost(row);
      } else {
        left.remove(nearest.get());
        result.compare(row, nearest.get());
      }
    }
    return result;
  }

  private long differing(Map<Integer, Optional<String>> row, List<Optional<String>> now) {
    return compared.stream()
        .filter(number -> !value(row, number).equals(now.get(compared.indexOf(number))))
        .count();
  }

  private List<Optional<String>> values(List<Optional<String>> row, List<Integer> numbers) {
    return numbers.stream().map(number -> row.get(compared.indexOf(number))).toList();
  }

  private boolean isSame(int number, Optional<String> before, Optional<String> after)
      throws SQLException {
    return before.equals(after)
        || (!table.untouched(number)
            && before.isPresent()
            && after.isPresent()
            && same.are(
                before.get(),
                table.origin().column(number).type(),
                after.get(),
                seen(number).type()));
  }

  /** All rows of a small table as it is now, of each the compared columns. */
  private Optional<List<List<Optional<String>>>> all() throws SQLException {
    List<Integer> there = compared.stream().map(this::there).toList();
    return contents
        .of(table.now())
        .map(
            rows ->
                rows.stream()
                    .map(row -> there.stream().map(number -> value(row, number)).toList())
                    .toList());
  }

  /** What is found, gathered by column. */
  private final class Fates {
    private final List<Fate> all = new ArrayList<>();
    private final List<Map<Integer, Optional<String>>> now = new ArrayList<>();

    void kept(List<Optional<String>> row) {
      var values = new TreeMap<Integer, Optional<String>>();
      for (int i = 0; i < compared.size(); i++) {
        values.put(there(compared.get(i)), row.get(i));
      }
      now.add(values);
    }

    void lost(Map<Integer, Optional<String>> row) {
      Fate.gather(all, new Fate.Lost(table.now().schema(), table.now().name(), 1, text(row)));
    }

    void compare(Map<Integer, Optional<String>> row, List<Optional<String>> there)
        throws SQLException {
      kept(there);
      for (int i = 0; i < compared.size(); i++) {
        int number = compared.get(i);
        if (!isSame(number, value(row, number), there.get(i))) {
          Fate.gather(all, changed(number, value(row, number), there.get(i)));
        }
      }
    }

    private Fate changed(int number, Optional<String> before, Optional<String> after) {
      return new Fate.Changed(
          table.now().schema(),
          table.now().name(),
          seen(number).name(),
          1,
          before.orElse("null"),
          after.orElse("null"),
          table.untouched(number));
    }

    private String text(Map<Integer, Optional<String>> row) {
      return row.entrySet().stream()
          .filter(value -> value.getValue().isPresent())
          .limit(4)
          .map(
              value ->
                  table.origin().column(value.getKey()).name()
                      + " "
                      + Shortened.of(value.getValue().orElseThrow()))
          .collect(Collectors.joining(", "));
    }
  }
}
