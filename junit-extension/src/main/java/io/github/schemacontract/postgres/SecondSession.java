package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * Another session that works at some queries of the catalog meanwhile: a session keeps one
 * processor of the server busy.
 */
final class SecondSession implements AutoCloseable {
  private final Map<CatalogQuery, CompletableFuture<ResultSet>> results = new LinkedHashMap<>();
  private final Database database;
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  /** Begins with the queries. */
  SecondSession(Database database, List<CatalogQuery> queries) {
    this.database = database;
    queries.forEach(query -> results.put(query, new CompletableFuture<>()));
    var thread = new Thread(this::work, "schema-contract-second-session");
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      CatalogQuery.prepare(connection);
      for (var query : results.entrySet()) {
        query.getValue().complete(query.getKey().run(connection));
      }
      connection.rollback();
    } catch (SQLException | RuntimeException e) {
      results.values().forEach(result -> result.completeExceptionally(e));
    } finally {
      // Nobody waits for what an error left undone.
      results.values().forEach(result -> result.cancel(false));
      end.complete(null);
    }
  }

  /** What a query says, if it is one of these. */
  Optional<Future<ResultSet>> result(CatalogQuery query) {
    return Optional.ofNullable(results.get(query));
  }

  /** Waits until the session has ended: somebody may want to clone the database. */
  @Override
  public void close() {
    end.join();
  }
}
