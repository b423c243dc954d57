package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.NamedQuery.Form;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.verdict.BrokenQuery;
import io.github.schemacontract.verdict.BrokenQuery.Lack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLState;

/**
 * Asks PostgreSQL whether the queries that the entities name can be executed; none is.
 *
 * <p>Of what it refuses only what is not there is believed, and only where it is not there whatever
 * schema an application looks in first: the types of parameters are not known, so an operator or an
 * overloaded function that is not found says nothing.
 */
final class QueryTrial {
  private static final String UNDEFINED_TYPE = "42704";
  private static final Set<String> UNDEFINED =
      Set.of(
          PSQLState.UNDEFINED_FUNCTION.getState(),
          PSQLState.UNDEFINED_TABLE.getState(),
          PSQLState.UNDEFINED_COLUMN.getState(),
          UNDEFINED_TYPE);

  private final Connection connection;

  private QueryTrial(Connection connection) {
    this.connection = connection;
  }

  /** Those that lack something; no session is opened where there are no queries. */
  static List<BrokenQuery> broken(List<NamedQuery> queries, Database database) throws SQLException {
    var broken = new ArrayList<BrokenQuery>();
    if (!queries.isEmpty()) {
      try (Connection connection = database.connect()) {
        var trial = new QueryTrial(connection);
        for (NamedQuery query : queries) {
          trial.broken(query).ifPresent(broken::add);
        }
      }
    }
    return broken;
  }

  private Optional<BrokenQuery> broken(NamedQuery query) throws SQLException {
    return query.form() == Form.CALL ? uncallable(query) : unplannable(query);
  }

  private Optional<BrokenQuery> uncallable(NamedQuery query) throws SQLException {
    List<String> names = RoutineNames.in(connection, query.text());
    return names.isEmpty() || RoutineNames.exists(connection, names)
        ? Optional.empty()
        : Optional.of(
            new BrokenQuery(
                query, Lack.ROUTINE, names, "procedure " + query.text() + " does not exist"));
  }

  private Optional<BrokenQuery> unplannable(NamedQuery query) throws SQLException {
    Optional<SqlError> first = undefined(query, Optional.empty());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    for (String path : SearchPaths.of(connection)) {
      if (undefined(query, Optional.of(path)).isEmpty()) {
        return Optional.empty();
      }
    }
    return lacking(query, first.get());
  }

  private Optional<BrokenQuery> lacking(NamedQuery query, SqlError error) throws SQLException {
    List<String> names = RoutineNames.in(connection, at(query, error));
    boolean routine = error.sqlState().equals(PSQLState.UNDEFINED_FUNCTION.getState());
    if (routine && (names.isEmpty() || RoutineNames.exists(connection, names))) {
      return Optional.empty();
    }
    Lack lack = routine ? Lack.ROUTINE : Lack.OTHER;
    return Optional.of(new BrokenQuery(query, lack, names, error.message()));
  }

  /** The query from where PostgreSQL points at; the driver has put numbers in it by then. */
  private String at(NamedQuery query, SqlError error) throws SQLException {
    String sent = connection.nativeSQL(query.text());
    int characters = error.position().orElse(0) - 1;
    return characters < 0 || characters >= sent.codePointCount(0, sent.length())
        ? ""
        : sent.substring(sent.offsetByCodePoints(0, characters));
  }

  private Optional<SqlError> undefined(NamedQuery query, Optional<String> path)
      throws SQLException {
    return Attempt.in(connection, () -> described(query, path))
        .flatMap(error -> error)
        .filter(error -> UNDEFINED.contains(error.sqlState()));
  }

  /** What PostgreSQL has against a statement that is parsed and analysed, but not executed. */
  private Optional<SqlError> described(NamedQuery query, Optional<String> path)
      throws SQLException {
    if (path.isPresent()) {
      SearchPaths.set(connection, path.get());
    }
    try (var statement = connection.prepareStatement(query.text())) {
      var unused = statement.getMetaData();
      return Optional.empty();
    } catch (SQLException e) {
      if (connection.isClosed()) {
        throw e;
      }
      return Optional.of(SqlError.of(e));
    }
  }
}
