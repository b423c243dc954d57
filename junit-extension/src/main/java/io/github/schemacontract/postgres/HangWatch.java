package io.github.schemacontract.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apiguardian.api.API;

/** Cancels what still runs in a database after a while, and remembers what it waited for. */
@API(status = API.Status.EXPERIMENTAL)
public final class HangWatch implements AutoCloseable {
  // Whoever works the longest is the one that hangs; the others wait for it, or are its own.
  private static final String HANGING =
      """
      SELECT a.pid::text,
             coalesce((SELECT l.mode || ' on ' || coalesce(l.relation::regclass::text,
                                CASE l.locktype WHEN 'virtualxid' THEN 'an open transaction'
                                     WHEN 'transactionid' THEN 'an open transaction'
                                     ELSE 'an ' || l.locktype || ' lock' END)
                         FROM pg_locks l WHERE l.pid = a.pid AND NOT l.granted LIMIT 1), ''),
             coalesce((SELECT b.state || ', last statement: ' || left(b.query, 200)
                         FROM pg_stat_activity b
                        WHERE b.pid = ANY (pg_blocking_pids(a.pid)) LIMIT 1), ''),
             pg_cancel_backend(a.pid)
        FROM pg_stat_activity a
       WHERE a.datname = current_database() AND a.state = 'active' AND a.pid <> pg_backend_pid()
       ORDER BY a.query_start
       LIMIT 1
      """;

  private final Database database;
  private final AtomicReference<Hang> found = new AtomicReference<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "schema-contract-hang-watch");
            thread.setDaemon(true);
            return thread;
          });

  private HangWatch(Database database) {
    this.database = database;
  }

  /**
   * A statement that was cancelled.
   *
   * @param lock the lock it waited for; empty when it waited for none
   * @param holder what the session that holds it does
   */
  public record Hang(String lock, String holder) {}

  /**
   * Begins to watch.
   *
   * @param database where something runs
   * @param patience how long it may run; afterwards, whatever comes next may run as long again
   * @return the watch; to be closed when that something has ended
   */
  public static HangWatch start(Database database, Duration patience) {
    var watch = new HangWatch(database);
    var millis = patience.toMillis();
    var unused =
        watch.clock.scheduleWithFixedDelay(watch::look, millis, millis, TimeUnit.MILLISECONDS);
    return watch;
  }

  /** What was cancelled first. */
  public Optional<Hang> hang() {
    return Optional.ofNullable(found.get());
  }

  private void look() {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(HANGING)) {
      if (rows.next()) {
        found.compareAndSet(null, new Hang(rows.getString(2), rows.getString(3)));
      }
    } catch (SQLException e) {
      Log.of(HangWatch.class)
          .log(System.Logger.Level.WARNING, "What hangs can not be seen: " + e.getMessage());
    }
  }

  /** Ends the watch. */
  @Override
  public void close() {
    clock.shutdownNow();
  }
}
