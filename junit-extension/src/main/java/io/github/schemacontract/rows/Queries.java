package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A session between two migrations, and queries of the system catalogs in it, each planned by
 * PostgreSQL once in a session.
 *
 * <p>They are asked again after each migration. What a driver prepares does not last that long:
 * some forget it at each DDL (pgjdbc since 42.7.12).
 */
@API(status = API.Status.INTERNAL)
public final class Queries {
  private static final String PREFIX = "schema_contract_";
  private static final String PLANNED = "select name from pg_catalog.pg_prepared_statements";
  private static final String NO_SUCH_STATEMENT = "26000";
  private static final String SAVE = "savepoint schema_contract_look";
  private static final String KEEP = "release savepoint schema_contract_look";
  private static final String UNDO = "rollback to savepoint schema_contract_look;\n" + KEEP;

  private final Connection connection;
  private final Set<String> planned = new HashSet<>();

  private Queries(Connection connection) {
    this.connection = connection;
  }

  /**
   * Those of a session as it is now.
   *
   * @param connection the session
   */
  public static Queries of(Connection connection) {
    var queries = new Queries(connection);
    try {
      queries.plannedNow();
      return queries;
    } catch (SQLException e) {
      throw new PostgresException("The catalog can not be asked", e);
    }
  }

  /** The session. */
  public Connection connection() {
    return connection;
  }

  private void plannedNow() throws SQLException {
    planned.clear();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PLANNED)) {
      while (row.next()) {
        planned.add(row.getString(1));
      }
    }
  }

  /** A query, and in the end what it says. */
  static final class Question<T> {
    private final String name;
    private final String sql;
    private final Query.Reader<T> reader;
    private final List<T> answers = new ArrayList<>();

    private Question(String name, String sql, Query.Reader<T> reader) {
      this.name = name;
      this.sql = sql;
      this.reader = reader;
    }

    private void read(ResultSet row) throws SQLException {
      while (row.next()) {
        answers.add(reader.read(row));
      }
    }

    /** A row each, once it was asked. */
    List<T> answers() {
      return answers;
    }
  }

  /** A query of the objects that have some oids. */
  static <T> Question<T> of(String name, Collection<Long> oids, Query.Reader<T> reader) {
    return prepared(name, List.of(array(oids)), reader);
  }

  /** A query that is told some texts. */
  static <T> Question<T> told(String name, Collection<String> texts, Query.Reader<T> reader) {
    String values = texts.stream().map(t -> Value.of(t).sql()).collect(Collectors.joining(", "));
    return new Question<>(name, "execute " + PREFIX + name + "(array[" + values + "])", reader);
  }

  /** A query of the session and of what its open transaction has done. */
  static <T> Question<T> here(String name, Query.Reader<T> reader) {
    return new Question<>(name, "execute " + PREFIX + name, reader);
  }

  /** A query of what was done since a moment to the objects that have some oids. */
  static <T> Question<T> since(
      String name, Moment moment, Collection<Long> oids, Query.Reader<T> reader) {
    var parameters = new ArrayList<>(moment.parameters());
    parameters.add(array(oids));
    return prepared(name, parameters, reader);
  }

  private static <T> Question<T> prepared(
      String name, List<String> parameters, Query.Reader<T> reader) {
    String sql = "execute " + PREFIX + name + "('" + String.join("', '", parameters) + "')";
    return new Question<>(name, sql, reader);
  }

  private static String array(Collection<Long> oids) {
    return oids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** The statement that asks a question, if the session has planned it. */
  Optional<String> planned(Question<?> question) {
    return planned.contains(PREFIX + question.name) ? Optional.of(question.sql) : Optional.empty();
  }

  /** Asks several questions in one way to the server. */
  void ask(Question<?>... questions) throws SQLException {
    ask(Arrays.asList(questions));
  }

  void ask(List<Question<?>> questions) throws SQLException {
    execute(statements(questions), questions);
  }

  /** The same after a migration, which may have discarded what was planned. */
  void askAnew(Question<?>... questions) throws SQLException {
    List<Question<?>> all = Arrays.asList(questions);
    boolean open = !connection.getAutoCommit();
    List<String> statements = statements(all);
    if (open) {
      statements.add(0, SAVE);
      statements.add(KEEP);
    }
    try {
      execute(statements, all);
    } catch (SQLException e) {
      if (!NO_SUCH_STATEMENT.equals(e.getSQLState())) {
        throw e;
      }
      if (open) {
        execute(List.of(UNDO), List.of());
      }
      all.forEach(question -> question.answers.clear());
      plannedNow();
      ask(all);
    }
  }

  private List<String> statements(List<Question<?>> questions) {
    var statements = new ArrayList<String>();
    for (Question<?> question : questions) {
      if (planned.add(PREFIX + question.name)) {
        statements.add("prepare " + PREFIX + question.name + " as " + Query.text(question.name));
      }
      statements.add(question.sql);
    }
    return statements;
  }

  private void execute(List<String> statements, List<Question<?>> questions) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(String.join(";\n", statements));
      read(statement, questions.iterator());
    }
  }

  private static void read(Statement statement, Iterator<Question<?>> questions)
      throws SQLException {
    do {
      try (ResultSet row = statement.getResultSet()) {
        if (row != null) {
          questions.next().read(row);
        }
      }
    } while (statement.getMoreResults() || statement.getUpdateCount() >= 0);
  }

  /** What a query says of the objects that have some oids. */
  <T> List<T> read(String name, Collection<Long> oids, Query.Reader<T> reader) throws SQLException {
    Question<T> question = of(name, oids, reader);
    ask(question);
    return question.answers();
  }
}
