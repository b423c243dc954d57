package io.github.schemacontract.state;

import org.apiguardian.api.API;

/**
 * An empty database: production as it is after it was wiped, or before it ever was.
 *
 * @param circumstances damage, and how it is to end; there are no tables for rows
 */
@API(status = API.Status.EXPERIMENTAL)
public record FromScratchState(Circumstances circumstances) implements StartingState {

  @Override
  public String run() {
    return "from-scratch" + Circumstances.name(circumstances.damageWords());
  }

  @Override
  public String description() {
    return "from scratch" + circumstances.damageWords();
  }

  @Override
  public void prepare(Stage stage) {
    // A database that is new is empty already.
  }
}
