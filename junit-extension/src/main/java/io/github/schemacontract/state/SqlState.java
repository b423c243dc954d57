package io.github.schemacontract.state;

import java.sql.SQLException;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Whatever a script builds.
 *
 * @param script {@code classpath:…} or {@code file:…}
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record SqlState(String script, Circumstances circumstances) implements StartingState {

  @Override
  public String run() {
    return "sql-" + script.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
  }

  @Override
  public String description() {
    return "SQL of " + script + circumstances.words();
  }

  @Override
  public void prepare(Stage stage) throws SQLException {
    stage.run(script);
  }
}
