package io.github.schemacontract.dump;

import io.github.schemacontract.postgres.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * PostgreSQL's program that reads its archives: that of this machine, or else the one that the
 * server brings along.
 *
 * @param program its name or path on this machine
 * @param server the server that is asked where this machine has none
 */
@API(status = API.Status.INTERNAL)
public record PgRestore(String program, Supplier<PostgresServer> server) {

  /** The one on the path of this machine, or else that of a server. */
  public static PgRestore orOf(Supplier<PostgresServer> server) {
    return new PgRestore("pg_restore", server);
  }

  /**
   * The SQL of an archive.
   *
   * @param archive a file, or a folder of the directory format
   * @param options what it is to write
   */
  InputStream text(Path archive, List<String> options) throws IOException {
    Optional<InputStream> text = RestoreProcess.of(program, archive, options);
    if (text.isEmpty()) {
      text = server.get().restored(archive, options);
    }
    return text.orElseThrow(
        () ->
            new DumpException(
                "it is an archive, which only pg_restore can read, and there is no "
                    + program
                    + " on the path of this machine, nor one that comes with the server. Install"
                    + " PostgreSQL's client programs, or make a plain dump with pg_dump -Fp."));
  }
}
