package io.github.schemacontract.dump;

import java.util.Optional;
import java.util.Set;

/** Psql's own commands, as far as a dump holds some. */
final class PsqlCommands {
  private static final Set<String> FENCES = Set.of("\\restrict", "\\unrestrict");
  private static final String CONNECT = "\\connect";

  private Optional<String> connected = Optional.empty();

  /** Passes over a command that says nothing to us; any other one is an error. */
  void pass(DumpPiece.Meta meta) {
    String command = meta.command().split("\\s", 2)[0];
    if (FENCES.contains(command)) {
      return;
    }
    if (!command.equals(CONNECT)) {
      throw new DumpException(
          "line "
              + meta.line()
              + " has the command "
              + command
              + ", which only psql can execute. Remove it, and put what it stands for in its place.");
    }
    // The first one is to the database that the dump is of.
    if (!connected.orElse(meta.command()).equals(meta.command())) {
      throw new DumpException(
          "line "
              + meta.line()
              + " connects to another database, so it is a dump of several. Make one of the"
              + " database that is migrated.");
    }
    connected = Optional.of(meta.command());
  }
}
