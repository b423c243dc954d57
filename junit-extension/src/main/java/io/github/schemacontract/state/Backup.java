package io.github.schemacontract.state;

import io.github.schemacontract.migrations.History;
import io.github.schemacontract.migrations.HistoryEntry;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.UpTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A backup of an old version, restored.
 *
 * @param at the last version that was applied
 * @param history what became of the history
 * @param skipping versions that were never applied, although later ones were
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record Backup(
    String at, HistoryState history, List<String> skipping, Circumstances circumstances)
    implements StartingState {
  public Backup {
    skipping = List.copyOf(skipping);
  }

  /**
   * A backup with an intact history and generated rows.
   *
   * @param at the last version that was applied
   */
  public static Backup at(String at) {
    return new Backup(at, HistoryState.INTACT, List.of(), Circumstances.USUAL);
  }

  @Override
  public String run() {
    var name = new ArrayList<>(List.of("backup", at));
    skipping.forEach(version -> name.add("without-" + version));
    if (history != HistoryState.INTACT) {
      name.add(history.name().toLowerCase(Locale.ROOT));
    }
    return String.join("-", name) + circumstances.suffix();
  }

  @Override
  public String description() {
    return description(List.of());
  }

  @Override
  public String description(List<Migration> migrations) {
    String called =
        migrations.stream()
            .filter(m -> m.version().equals(Optional.of(at)) && !m.description().isBlank())
            .findFirst()
            .map(m -> " '" + m.description() + "'")
            .orElse("");
    String without = skipping.isEmpty() ? "" : ", without " + String.join(" and ", skipping);
    return "backup at " + at + called + without + history.words() + circumstances.words();
  }

  @Override
  public StartingState origin() {
    return StartingState.fromScratch();
  }

  @Override
  public void prepare(Stage stage) {
    if (!stage.grown()) {
      Reached.by(this, stage, UpTo.version(at).skipping(skipping), MigrationListener.NONE);
    }
    History told = stage.tool().history(stage.database());
    switch (history) {
      case INTACT -> {}
      case LOST -> told.drop();
      case EMPTY -> told.empty();
      case AHEAD -> told.markApplied(stage.migrations());
      case FAILED -> told.markFailed(next(stage));
      case BEHIND -> behind(stage, told);
    }
  }

  /** The objects come from a run to the end, and then the history is made anew. */
  private void behind(Stage stage, History told) {
    var applied = told.entries().stream().map(HistoryEntry::script).collect(Collectors.toSet());
    Reached.by(this, stage, UpTo.NEWEST, MigrationListener.NONE);
    told.empty();
    told.markApplied(
        stage.migrations().stream().filter(m -> applied.contains(m.script())).toList());
  }

  /** The version after the backup's. */
  private Migration next(Stage stage) {
    List<Migration> versioned = stage.versioned();
    int last = versioned.indexOf(stage.migration(at).orElseThrow());
    if (last + 1 == versioned.size()) {
      throw new StateNotReachedException(
          description(), at + " is the newest version, so none after it can have failed.");
    }
    return versioned.get(last + 1);
  }
}
