package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Executes statements that may lean on each other in any order.
 *
 * <p>All run in one transaction with the search path {@code public} and function bodies unchecked.
 * What is refused leaves no trace and is tried again after the others, for as long as that helps.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class StatementRunner {
  private static final String SETTINGS =
      "SET LOCAL check_function_bodies = off; SET LOCAL search_path = public";

  private StatementRunner() {}

  /**
   * Executes one statement for each item and commits.
   *
   * @param connection a session in the database; its open transaction, if any, is committed too
   * @param items what the statements are made from, in the order in which to try them
   * @param sql the statement of an item; it is sent exactly as it is
   * @param <T> what statements are made from
   * @return the items whose statements stayed refused, in the order of the items
   * @throws SQLException when the session is lost, or the transaction can not be committed
   */
  public static <T> List<Refusal<T>> run(
      Connection connection, List<T> items, Function<T, String> sql) throws SQLException {
    var autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(SETTINGS);
      var refusals = rounds(statement, items, sql);
      connection.commit();
      return refusals;
    } finally {
      rollBackIfOpen(connection);
      connection.setAutoCommit(autoCommit);
    }
  }

  private static <T> List<Refusal<T>> rounds(
      Statement statement, List<T> items, Function<T, String> sql) throws SQLException {
    var refused = round(statement, items, sql);
    for (var before = items.size(); !refused.isEmpty() && refused.size() < before; ) {
      before = refused.size();
      refused = round(statement, refused.stream().map(Refusal::item).toList(), sql);
    }
    return List.copyOf(refused);
  }

  /**
   * Each once, in their order: as many as possible in one go, since mostly nothing is refused; if
   * something is, nothing has happened, and each half has its turn.
   */
  static <T> List<Refusal<T>> round(Statement statement, List<T> items, Function<T, String> sql)
      throws SQLException {
    if (items.isEmpty()) {
      return List.of();
    }
    var error = execute(statement, script(items, sql));
    if (error.isEmpty()) {
      return List.of();
    }
    if (items.size() == 1) {
      return List.of(new Refusal<>(items.get(0), error.get()));
    }
    var half = items.size() / 2;
    var refused = new ArrayList<>(round(statement, items.subList(0, half), sql));
    refused.addAll(round(statement, items.subList(half, items.size()), sql));
    return refused;
  }

  private static <T> String script(List<T> items, Function<T, String> sql) {
    return items.stream().map(sql).collect(Collectors.joining(";\n"));
  }

  private static Optional<SqlError> execute(Statement statement, String sql) throws SQLException {
    var savepoint = statement.getConnection().setSavepoint();
    try {
      statement.execute(sql);
      statement.getConnection().releaseSavepoint(savepoint);
      return Optional.empty();
    } catch (SQLException e) {
      // Fails in its turn when the session is lost: then nothing was refused, nothing ran.
      statement.getConnection().rollback(savepoint);
      return Optional.of(SqlError.of(e));
    }
  }

  private static void rollBackIfOpen(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
    }
  }
}
