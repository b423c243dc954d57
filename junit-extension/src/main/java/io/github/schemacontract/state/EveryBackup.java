package io.github.schemacontract.state;

import io.github.schemacontract.migrations.Migration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A backup of each version that ever was.
 *
 * <p>One pass is enough: migrated once from empty, with rows put after each version into every
 * table that it made or altered, the database carries at each version the rows of all earlier
 * backups. {@code exhaustive} really restores each of them instead; so does damage, which no pass
 * could carry from one version to the next, and a refusal that is expected of each.
 *
 * @param exhaustive whether each backup is really restored
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record EveryBackup(boolean exhaustive, Circumstances circumstances)
    implements StartingState {

  /**
   * A backup of each version, with an intact history.
   *
   * @param migrations every migration there is
   */
  public List<Backup> backups(List<Migration> migrations) {
    return migrations.stream()
        .flatMap(migration -> migration.version().stream())
        .map(at -> new Backup(at, HistoryState.INTACT, List.of(), circumstances))
        .toList();
  }

  /** Whether one pass is tried first. */
  public boolean inOnePass() {
    return !exhaustive
        && circumstances.damage().isEmpty()
        && circumstances.expect() == Expectation.AGREES;
  }

  @Override
  public String run() {
    return (exhaustive ? "every-backup-restored" : "every-backup") + circumstances.suffix();
  }

  @Override
  public String description() {
    return (exhaustive ? "every backup, each restored" : "every backup") + circumstances.words();
  }

  @Override
  public StartingState origin() {
    return StartingState.fromScratch();
  }

  @Override
  public void prepare(Stage stage) {
    // The pass begins with an empty database.
  }
}
