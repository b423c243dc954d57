package io.github.schemacontract.state;

import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.UpTo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A migration that stopped between any two of its statements, as the tool leaves it and as somebody
 * at the console does.
 *
 * @param version the migration's version
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record EveryCut(String version, Circumstances circumstances) implements StartingState {

  @Override
  public String run() {
    return "half-applied-" + version;
  }

  @Override
  public String description() {
    return "migration " + version + " applied in part" + circumstances.words();
  }

  @Override
  public StartingState origin() {
    return StartingState.fromScratch();
  }

  /** Migrates up to the version, to see how many statements it has. */
  @Override
  public void prepare(Stage stage) {
    Reached.by(this, stage, UpTo.version(version), MigrationListener.NONE);
  }

  /**
   * One state for each cut.
   *
   * @param stage an empty database, in which the migration is run
   */
  public List<HalfApplied> cuts(Stage stage) {
    var statements = new ArrayList<String>();
    Reached.by(
        this,
        stage,
        UpTo.version(version),
        step -> {
          boolean own = step.migration().version().filter(version::equals).isPresent();
          if (own && !step.statement().isEmpty()) {
            statements.add(step.statement());
          }
        });
    return IntStream.range(1, statements.size())
        .boxed()
        .flatMap(
            count ->
                Stream.of(false, true)
                    .map(byHand -> new HalfApplied(version, count, byHand, circumstances)))
        .toList();
  }
}
