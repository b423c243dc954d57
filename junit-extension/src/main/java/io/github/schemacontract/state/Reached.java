package io.github.schemacontract.state;

import io.github.schemacontract.migrations.MigrationRun;

/** Makes sure that the migrations on the way to a state succeed. */
final class Reached {
  private Reached() {}

  static void requireSuccess(StartingState state, MigrationRun run) {
    run.failure()
        .ifPresent(
            failure -> {
              throw new StateNotReachedException(
                  state.description(),
                  failure.migration().map(m -> m.script() + " fails: ").orElse("")
                      + failure.message()
                      + ". Migrate from scratch first, with @FromScratch: it says where and why.");
            });
  }
}
