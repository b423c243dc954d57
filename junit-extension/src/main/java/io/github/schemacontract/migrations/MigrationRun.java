package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What one run of the migration tool did.
 *
 * @param applied the migrations that are now in the history because of this run, in order
 * @param failure what stopped the run, if something did
 */
@API(status = API.Status.EXPERIMENTAL)
public record MigrationRun(List<Migration> applied, Optional<MigrationFailure> failure) {
  public MigrationRun {
    applied = List.copyOf(applied);
  }
}
