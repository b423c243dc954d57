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
  private static final String MOMENT =
      """
      select pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint % 4294967296,
        coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296, 0),
        array(select name from pg_catalog.pg_prepared_statements)
      """;

  private final Connection connection;
  private final long next;
  private final long open;
  private final Set<String> planned;

  private Queries(Connection connection, ResultSet row) throws SQLException {
    this.connection = connection;
    this.next = row.getLong(1);
    this.open = row.getLong(2);
    this.planned = new HashSet<>(Query.list(row, 3));
  }

  /**
   * Those of a session as it is now; a migration may have discarded what was planned before.
   *
   * @param connection the session
   */
  public static Queries of(Connection connection) {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(MOMENT)) {
      row.next();
      return new Queries(connection, row);
    } catch (SQLException e) {
      throw new PostgresException("The catalog can not be asked", e);
    }
  }

  /** The session. */
  Connection connection() {
    return connection;
  }

  /** The first transaction that had not begun then. */
  long next() {
    return next;
  }

  /** The transaction of the session, if it had written something by then; otherwise 0. */
  long open() {
    return open;
  }

  /** A query with its parameters, and in the end what it says. */
  static final class Question<T> {
    private final String name;
    private final List<String> parameters;
    private final Query.Reader<T> reader;
    private final List<T> answers = new ArrayList<>();

    private Question(String name, List<String> parameters, Query.Reader<T> reader) {
      this.name = name;
      this.parameters = parameters;
      this.reader = reader;
    }

    private String execute() {
      return "execute " + PREFIX + name + "('" + String.join("', '", parameters) + "')";
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
    return new Question<>(name, List.of(array(oids)), reader);
  }

  /** A query of what a transaction or a later one did. */
  static <T> Question<T> since(String name, long transaction, Query.Reader<T> reader) {
    return new Question<>(name, List.of(String.valueOf(transaction)), reader);
  }

  /** A query of what a transaction or a later one did to the objects that have some oids. */
  static <T> Question<T> since(
      String name, long transaction, Collection<Long> oids, Query.Reader<T> reader) {
    return new Question<>(name, List.of(array(oids), String.valueOf(transaction)), reader);
  }

  private static String array(Collection<Long> oids) {
    return oids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** Asks several questions in one way to the server. */
  void ask(Question<?>... questions) throws SQLException {
    var statements = new ArrayList<String>();
    for (Question<?> question : questions) {
      if (planned.add(PREFIX + question.name)) {
        statements.add("prepare " + PREFIX + question.name + " as " + Query.text(question.name));
      }
      statements.add(question.execute());
    }
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(String.join(";\n", statements));
      read(statement, Arrays.asList(questions).iterator());
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
