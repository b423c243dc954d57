package io.github.schemacontract.rows;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;

public final class RowMaker {
  public RowMaker(Connection connection, RowSettings settings) {}

  public Made into(Collection<Long> tables) {
    return new Made(List.of(), List.of());
  }
}
