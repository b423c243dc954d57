package io.github.schemacontract.state;

import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.UpTo;

/** Runs the migrations on the way to a state, all of which must succeed. */
final class Reached {
  private Reached() {}

  static void by(StartingState state, Stage stage, UpTo upTo, MigrationListener listener) {
    try {
      stage
          .tool()
          .migrate(stage.database(), upTo, listener)
          .failure()
          .ifPresent(failure -> failed(state, failure));
    } catch (IllegalArgumentException e) {
      throw new StateNotReachedException(state.description(), String.valueOf(e.getMessage()));
    }
  }

  private static void failed(StartingState state, MigrationFailure failure) {
    throw new StateNotReachedException(
        state.description(),
        failure.migration().map(m -> m.script() + " fails: ").orElse("")
            + failure.message()
            + ". Migrate from scratch first, with @FromScratch: it says where and why.");
  }
}
