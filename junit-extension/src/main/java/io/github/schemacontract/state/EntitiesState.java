package io.github.schemacontract.state;

import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * What Hibernate creates from the entities, without a history: {@code ddl-auto}, a pushed schema.
 *
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record EntitiesState(Circumstances circumstances) implements StartingState {

  @Override
  public String run() {
    return "from-entities";
  }

  @Override
  public String description() {
    return "created from the entities, no history" + circumstances.words();
  }

  @Override
  public void prepare(Stage stage) throws SQLException {
    for (String statement : stage.entities().get()) {
      stage.execute(statement);
    }
  }
}
