package io.github.schemacontract.migrations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a migration tool remembers of one database, and the ways in which that gets lost or goes
 * wrong.
 *
 * <p>Every change is made as the tool itself would make it, and leaves everything else in the
 * database alone; no migration runs.
 *
 * <pre>{@code
 * History history = tool.history(database);
 * history.markApplied(tool.migrations(database)); // says everything is applied, whatever is there
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public interface History {

  /** What it holds, in the order in which it was written; nothing where there is no history. */
  List<HistoryEntry> entries();

  /** Removes it: nobody knows any more what ran. Nothing happens where there is none. */
  void drop();

  /** Removes every entry; the history itself stays, or is made. */
  void empty();

  /**
   * Records migrations as done that did not run, also those before what is recorded already.
   *
   * @param migrations some of the tool's own; what is recorded as done already stays as it is
   * @throws IllegalStateException when the tool refuses, in its words
   */
  void markApplied(Collection<Migration> migrations);

  /**
   * Records a migration as failed that did not run, as the tool leaves one that broke halfway.
   *
   * @param migration one of the tool's own that is not recorded yet
   * @throws IllegalStateException when the tool refuses, in its words
   */
  void markFailed(Migration migration);

  /**
   * Lets the tool repair it with its own command: failed entries go, checksums follow the scripts.
   *
   * @return why the tool refused; empty when it did not
   */
  Optional<MigrationFailure> repair();

  /**
   * Lets the tool begin a history at a version: it and those before count as done.
   *
   * @param version any version
   * @return why the tool refused, as it does where there is a history; empty when it did not
   */
  Optional<MigrationFailure> baseline(String version);
}
