package io.github.schemacontract.state;

import io.github.schemacontract.dump.DumpContents;
import io.github.schemacontract.dump.DumpException;
import io.github.schemacontract.dump.DumpFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * A dump, restored: its objects, its rows, and the history that it holds.
 *
 * <p>Roles that the dump names and the server lacks are made for the run, and can not log in.
 *
 * @param dump {@code classpath:…} or {@code file:…}
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record DumpState(String dump, Circumstances circumstances) implements StartingState {

  @Override
  public String run() {
    return "dump-" + dump.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
  }

  @Override
  public String description() {
    return "dump " + dump + circumstances.words();
  }

  @Override
  public void prepare(Stage stage) {
    List<String> leftOut = read(stage.scripts(), file -> file.restoreTo(stage.database()));
    if (!leftOut.isEmpty()) {
      System.getLogger(DumpState.class.getName())
          .log(System.Logger.Level.INFO, "Left out of {0}: {1}", dump, String.join("; ", leftOut));
    }
  }

  /**
   * What it is about.
   *
   * @param scripts finds the file
   * @throws StateNotReachedException when it can not be read
   */
  public DumpContents contents(Stage.Scripts scripts) {
    return read(scripts, DumpFile::contents);
  }

  private <T> T read(Stage.Scripts scripts, Function<DumpFile, T> use) {
    try {
      return use.apply(scripts.dump(dump));
    } catch (DumpException e) {
      throw new StateNotReachedException(description(), String.valueOf(e.getMessage()));
    }
  }
}
