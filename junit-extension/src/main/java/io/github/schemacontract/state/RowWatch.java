package io.github.schemacontract.state;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.rows.Fate;
import io.github.schemacontract.rows.FollowedRows;
import io.github.schemacontract.rows.TouchedTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/** Follows the rows of a starting state through the migrations. */
@API(status = API.Status.INTERNAL)
public final class RowWatch implements MigrationListener {
  private final FollowedRows rows;
  private final Optional<Filler> filler;
  private final boolean afterEachVersion;
  private final Map<String, Migration> culprits = new HashMap<>();
  private boolean searching;

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

  @Override
  public void after(Step step) {
    boolean ended = step.statement().isEmpty();
    if (!ended || (rows.isEmpty() && !afterEachVersion)) {
      return;
    }
    List<TouchedTable> touched = rows.follow(step.connection());
    if (searching) {
      rows.fates(step.connection())
          .forEach(fate -> culprits.putIfAbsent(fate.subject(), step.migration()));
    }
    if (afterEachVersion && step.migration().version().isPresent()) {
      filler.ifPresent(f -> f.fill(step.connection(), touched, rows));
    }
  }

  /**
   * What became of the rows that it should not.
   *
   * @param database the migrated database
   */
  public List<Fate> fates(Database database) {
    if (rows.isEmpty()) {
      return List.of();
    }
    try (Connection connection = database.connect()) {
      return rows.fates(connection);
    } catch (SQLException e) {
      throw new PostgresException("The rows of " + database.name() + " can not be compared", e);
    }
  }

  /** The migration that did it, where it was searched for. */
  public Optional<Migration> culprit(Fate fate) {
    return Optional.ofNullable(culprits.get(fate.subject()));
  }

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
