package io.github.schemacontract.state;

/** An empty database: production as it is after it was wiped, or before it ever was. */
record FromScratchState() implements StartingState {

  @Override
  public String run() {
    return "from-scratch";
  }

  @Override
  public String description() {
    return "from scratch";
  }

  @Override
  public void prepare(Stage stage) {
    // A database that is new is empty already.
  }
}
