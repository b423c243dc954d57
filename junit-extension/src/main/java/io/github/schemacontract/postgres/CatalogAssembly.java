package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Catalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes objects of the rows of one query while the server works at the next. */
final class CatalogAssembly implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(CatalogAssembly::daemon);
  private final List<Future<?>> begun = new ArrayList<>();
  private final CatalogRows rows = new CatalogRows();

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "schema-contract-catalog");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes the rows of a query, all of which the driver holds then, and closes them. */
  void add(Future<ResultSet> rowsOfQuery, CatalogQuery.Reader reader) {
    begun.add(
        thread.submit(
            () -> {
              try (ResultSet result = joined(rowsOfQuery)) {
                var row = new Row(result);
                while (result.next()) {
                  reader.read(row, rows);
                }
              }
              return null;
            }));
  }

  /** What came of all of them. */
  Catalog catalog() throws SQLException {
    for (Future<?> one : begun) {
      var unused = joined(one);
    }
    return rows.catalog();
  }

  private static <T> T joined(Future<T> one) throws SQLException {
    try {
      return one.get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("The thread was interrupted while it read the catalog", e);
    }
  }

  private static SQLException thrown(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof SQLException sql ? sql : new SQLException(e);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
