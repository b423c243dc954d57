package io.github.schemacontract.state;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.rows.Fate;
import io.github.schemacontract.rows.FollowedRows;
import io.github.schemacontract.rows.Queries;
import io.github.schemacontract.rows.Touched;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** Follows the rows of a starting state through the migrations. */
@API(status = API.Status.INTERNAL)
public final class RowWatch implements MigrationListener {
  private final FollowedRows rows;
  private final Optional<Filler> filler;
  private final boolean afterEachVersion;
  private final List<Found> found = new ArrayList<>();
  private boolean searching;
  private Optional<Queries> last = Optional.empty();

  RowWatch(FollowedRows rows, Optional<Filler> filler, boolean afterEachVersion) {
    this.rows = rows;
    this.filler = filler;
    this.afterEachVersion = afterEachVersion;
  }

  /** The same, but it looks after each migration for the one that did it; this takes longer. */
  public RowWatch searching() {
    searching = true;
    return this;
  }

  /** What a hand at the console did to tables and rows is no migration's doing. */
  void startsAnew(Connection connection) {
    var unused = rows.follow(Queries.of(connection), false);
    rows.rebase(connection);
  }

  @Override
  public boolean hearsStatements() {
    return false;
  }

  @Override
  public void after(Step step) {
    Connection connection = step.connection();
    if (afterEachVersion) {
      Queries queries = queries(connection);
      Touched touched = rows.follow(queries, step.alone());
      if (touched.types()) {
        filler.ifPresent(Filler::typesChanged);
      }
      // What gets new rows now is looked at before: they could take the place of lost ones.
      look(step, searching ? rows.fates(connection) : rows.fates(connection, touched.tables()));
      if (step.migration().version().isPresent()) {
        filler.ifPresent(f -> f.fill(queries, touched.tables(), rows));
      }
    } else {
      rows.followKnown(queries(connection), step.alone());
      look(step, searching ? rows.fates(connection) : List.of());
    }
  }

  /** What was planned for the migration before is there for the next one of the same session. */
  private Queries queries(Connection connection) {
    Queries now =
        last.filter(queries -> queries.connection() == connection)
            .orElseGet(() -> Queries.of(connection));
    last = Optional.of(now);
    return now;
  }

  private void look(Step step, List<Fate> fates) {
    fates.forEach(fate -> found.add(new Found(fate, step.migration())));
    if (searching && !fates.isEmpty()) {
      rows.rebase(step.connection());
    }
  }

  /**
   * Whether something became of the rows that it should not.
   *
   * @param database the migrated database
   */
  public boolean isSuspicious(Database database) {
    if (rows.isEmpty()) {
      return false;
    }
    try (Connection connection = database.connect()) {
      return !found.isEmpty() || !rows.fates(connection).isEmpty();
    } catch (SQLException e) {
      throw new PostgresException("The rows of " + database.name() + " can not be compared", e);
    }
  }

  /** What became of the rows, each with the migration that did it. */
  public List<Found> found() {
    return List.copyOf(found);
  }

  /**
   * What a migration did to rows.
   *
   * @param fate what became of them
   * @param migration the migration
   */
  public record Found(Fate fate, Migration migration) {}

  /** The tables for which no row could be made. */
  public List<Unfilled> unfilled() {
    return filler.map(Filler::unfilled).orElse(List.of());
  }

  /** How many rows are followed. */
  public int count() {
    return rows.count();
  }

  /** In how many tables. */
  public int tables() {
    return rows.tableCount();
  }
}
