package io.github.schemacontract.harness;

import io.github.schemacontract.dump.DumpFile;
import io.github.schemacontract.dump.PgRestore;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.state.Stage;
import java.util.function.Supplier;

/**
 * Finds the files that starting states name.
 *
 * @param classLoader finds resources
 * @param server the server that they are executed on
 */
record StateFiles(ClassLoader classLoader, Supplier<PostgresServer> server)
    implements Stage.Scripts {

  @Override
  public String text(String location) {
    return new ScriptText("script", classLoader).text(location);
  }

  @Override
  public DumpFile dump(String location) {
    return new DumpFile(new ScriptText("dump", classLoader).file(location), PgRestore.orOf(server));
  }
}
