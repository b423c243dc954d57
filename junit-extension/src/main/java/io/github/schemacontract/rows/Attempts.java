package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.postgres.SqlError;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/**
 * Tries statements inside of a transaction that somebody else may own: each has a savepoint, and
 * one that fails leaves nothing behind.
 */
final class Attempts {
  private static final String SAVE = "savepoint schema_contract_row; ";
  private static final String KEEP = "; release savepoint schema_contract_row";
  private static final String UNDO =
      "rollback to savepoint schema_contract_row; release savepoint schema_contract_row";

  private static final String OUTER = "savepoint schema_contract_trial";
  private static final String UNDO_OUTER =
      "rollback to savepoint schema_contract_trial; release savepoint schema_contract_trial";

  private final Connection connection;
  private final Queries queries;

  Attempts(Queries queries) {
    this.connection = queries.connection();
    this.queries = queries;
  }

  Queries queries() {
    return queries;
  }

  Outcome insert(Draft draft) throws SQLException {
    return run(draft.insert(), Attempts::stored);
  }

  /** What would come of an insert; it does not stay. */
  Outcome rehearse(Draft draft) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(OUTER);
      Outcome outcome = run(draft.insert(), Attempts::stored);
      statement.execute(UNDO_OUTER);
      return outcome;
    }
  }

  /**
   * Rows that go in by one statement, or not at all.
   *
   * @return one outcome for each draft, or one refusal
   */
  List<Outcome> insertTogether(List<Draft> drafts) throws SQLException {
    var names = IntStream.range(0, drafts.size()).mapToObj(i -> "row_" + i).toList();
    var rows = new TreeMap<Integer, Outcome>();
    String sql =
        IntStream.range(0, drafts.size())
                .mapToObj(i -> names.get(i) + " as (" + drafts.get(i).insert() + ")")
                .collect(Collectors.joining(", ", "with ", " "))
            + IntStream.range(0, drafts.size())
                .mapToObj(i -> "select holder, held, " + i + " from " + names.get(i))
                .collect(Collectors.joining(" union all "));
    Outcome last =
        run(
            sql,
            result -> {
              while (result.next()) {
                rows.put(result.getInt(3), new Outcome.Stored(result.getLong(1), texts(result, 2)));
              }
              return new Outcome.Vanished();
            });
    return rows.size() == drafts.size() ? List.copyOf(rows.values()) : List.of(last);
  }

  /**
   * Rows that go in by one way to the server, or not at all.
   *
   * @param drafts those of one table after each other
   * @param then a statement that is executed when all are in
   * @return one outcome for each draft; empty where one is refused
   */
  Optional<List<Outcome>> insertAll(List<Draft> drafts, Optional<String> then) throws SQLException {
    List<Draft.Insert> inserts = Draft.inserts(drafts);
    List<String> sql = inserts.stream().map(Draft.Insert::sql).toList();
    return results(sql, then, r -> new Outcome.Stored(r.getLong(1), texts(r, 2)))
        .map(results -> outcomes(inserts, results));
  }

  private static List<Outcome> outcomes(
      List<Draft.Insert> inserts, List<List<Outcome.Stored>> results) {
    var outcomes = new ArrayList<Outcome>();
    for (int i = 0; i < inserts.size(); i++) {
      List<Outcome.Stored> stored = results.get(i);
      outcomes.addAll(stored);
      outcomes.addAll(
          Collections.nCopies(inserts.get(i).rows() - stored.size(), new Outcome.Vanished()));
    }
    return outcomes;
  }

  /** Executes something that has no result; whether PostgreSQL did. */
  boolean execute(String sql) throws SQLException {
    return !(run(sql, result -> new Outcome.Vanished()) instanceof Outcome.Refused);
  }

  private static Outcome stored(ResultSet result) throws SQLException {
    return result.next()
        ? new Outcome.Stored(result.getLong(1), texts(result, 2))
        : new Outcome.Vanished();
  }

  /** The rows of a query, all as texts; empty where PostgreSQL refuses it. */
  Optional<List<List<Optional<String>>>> query(String sql) throws SQLException {
    return results(List.of(sql), Optional.empty(), Attempts::columns)
        .map(results -> results.get(0));
  }

  /**
   * The rows of several queries by one way to the server, all as texts; where PostgreSQL refuses
   * one, each is asked alone, and empty for that one.
   */
  List<Optional<List<List<Optional<String>>>>> queries(List<String> sql) throws SQLException {
    if (sql.isEmpty()) {
      return List.of();
    }
    var all = results(sql, Optional.empty(), Attempts::columns);
    if (all.isPresent()) {
      return all.get().stream().map(Optional::of).toList();
    }
    var each = new ArrayList<Optional<List<List<Optional<String>>>>>();
    for (String one : sql) {
      each.add(query(one));
    }
    return each;
  }

  /** The same, each with who wants to know; nobody is told of what PostgreSQL refuses. */
  void ask(Map<String, Consumer<List<List<Optional<String>>>>> questions) throws SQLException {
    List<String> sql = List.copyOf(questions.keySet());
    List<Optional<List<List<Optional<String>>>>> rows = queries(sql);
    for (int i = 0; i < sql.size(); i++) {
      rows.get(i).ifPresent(Objects.requireNonNull(questions.get(sql.get(i))));
    }
  }

  /**
   * What each of several statements says; empty where PostgreSQL refuses one.
   *
   * @param then one more, of which nobody wants to know what it says
   */
  private <T> Optional<List<List<T>>> results(
      List<String> sql, Optional<String> then, Query.Reader<T> reader) throws SQLException {
    var results = new ArrayList<List<T>>();
    Outcome outcome =
        run(
            Stream.concat(sql.stream(), then.stream()).collect(Collectors.joining("; ")),
            result -> {
              if (results.size() < sql.size()) {
                results.add(rows(result, reader));
              }
              return new Outcome.Vanished();
            });
    return outcome instanceof Outcome.Refused ? Optional.empty() : Optional.of(results);
  }

  private static <T> List<T> rows(ResultSet result, Query.Reader<T> reader) throws SQLException {
    var rows = new ArrayList<T>();
    while (result.next()) {
      rows.add(reader.read(result));
    }
    return rows;
  }

  private Outcome run(String sql, Query.Reader<Outcome> reader) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try {
        statement.execute(SAVE + sql + KEEP);
        return read(statement, reader);
      } catch (SQLException e) {
        if (PostgresException.isServersOwn(e) || connection.isClosed()) {
          throw e;
        }
        statement.execute(UNDO);
        return refused(e);
      }
    }
  }

  private static Outcome read(Statement statement, Query.Reader<Outcome> reader)
      throws SQLException {
    Outcome outcome = new Outcome.Vanished();
    while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
      ResultSet result = statement.getResultSet();
      if (result != null) {
        outcome = reader.read(result);
      }
    }
    return outcome;
  }

  private static Outcome refused(SQLException e) {
    var message =
        e instanceof PSQLException psql
            ? Optional.ofNullable(psql.getServerErrorMessage())
            : Optional.<org.postgresql.util.ServerErrorMessage>empty();
    return new Outcome.Refused(
        SqlError.of(e),
        message.flatMap(m -> Optional.ofNullable(m.getConstraint())),
        message.flatMap(m -> Optional.ofNullable(m.getColumn())));
  }

  private static List<Optional<String>> texts(ResultSet result, int column) throws SQLException {
    Object[] array = (Object[]) result.getArray(column).getArray();
    return Arrays.stream(array).map(v -> Optional.ofNullable((String) v)).toList();
  }

  private static List<Optional<String>> columns(ResultSet result) throws SQLException {
    var values = new ArrayList<Optional<String>>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      values.add(Optional.ofNullable(result.getString(i)));
    }
    return values;
  }
}
