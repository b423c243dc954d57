package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What one run of the migration tool did.
 *
 * @param applied the migrations that are now in the history because of this run, in order
 * @param failure what stopped the run, if something did
 * @param leftOut why each repeatable migration that does not run at an {@linkplain UpTo old
 *     version} was left out; none of it is in the database
 */
@API(status = API.Status.EXPERIMENTAL)
public record MigrationRun(
    List<Migration> applied, Optional<MigrationFailure> failure, List<MigrationFailure> leftOut) {
  public MigrationRun {
    applied = List.copyOf(applied);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A run that left nothing out.
   *
   * @param applied the migrations that are now in the history because of this run, in order
   * @param failure what stopped the run, if something did
   */
  public MigrationRun(List<Migration> applied, Optional<MigrationFailure> failure) {
    this(applied, failure, List.of());
  }
}
