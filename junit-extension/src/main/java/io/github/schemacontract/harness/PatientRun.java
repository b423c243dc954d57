package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.migrations.UpTo;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Hang;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One run of a migration tool that ends in time, whatever a migration does: its statement is
 * cancelled, its thread interrupted, its sessions ended, and in the end nobody waits for it.
 *
 * <p>On a thread of its own, because Java code that takes no notice can only be left alone.
 */
final class PatientRun {
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Database database;
  private final Duration patience;
  private final MigrationListener listener;
  private final List<Migration> begun = Collections.synchronizedList(new ArrayList<>());
  private final FutureTask<MigrationRun> run;
  private final Thread thread;

  PatientRun(
      MigrationTool tool,
      Database database,
      UpTo upTo,
      MigrationListener listener,
      Duration patience) {
    this.database = database;
    this.patience = patience;
    this.listener = listener;
    this.run = new FutureTask<>(() -> tool.migrate(database, upTo, new Noting()));
    this.thread = new Thread(run, "schema-contract-migrations");
    thread.setDaemon(true);
  }

  /** What the tool did. */
  MigrationRun migrate() {
    thread.start();
    return ended(patience) ? result() : hung();
  }

  private MigrationRun hung() {
    List<StackTraceElement> stack = List.of(thread.getStackTrace());
    Optional<Hang> hang = Hang.cancel(database);
    if (hang.isEmpty()) {
      thread.interrupt();
    }
    if (ended(GRACE)) {
      return explained(result(), hang, stack);
    }
    Hang.disconnect(database);
    thread.interrupt();
    boolean ended = ended(GRACE);
    run.cancel(true);
    return explained(stopped(ended), hang, stack);
  }

  private MigrationRun explained(
      MigrationRun result, Optional<Hang> hang, List<StackTraceElement> stack) {
    return new MigrationRun(
        result.applied(),
        result
            .failure()
            .map(
                failure ->
                    hang.map(h -> HangCure.inStatement(failure, h, patience))
                        .orElseGet(() -> HangCure.inJava(failure, stack, patience))));
  }

  /** Of a run that did not end by itself nothing is known but what it had begun with. */
  private MigrationRun stopped(boolean ended) {
    List<Migration> known = List.copyOf(begun);
    int last = Math.max(0, known.size() - 1);
    return new MigrationRun(
        known.subList(0, last),
        Optional.of(
            new MigrationFailure(
                known.stream().skip(last).findFirst(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                ended ? "its sessions were ended" : "it did not end",
                Optional.empty(),
                OptionalInt.empty())));
  }

  private boolean ended(Duration time) {
    try {
      run.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      thread.interrupt();
      throw Joined.interrupted(e);
    }
  }

  private MigrationRun result() {
    return Joined.result(run);
  }

  /** Knows which migration runs, should it never end. */
  private final class Noting implements MigrationListener {
    @Override
    public void before(Migration migration) {
      begun.add(migration);
      listener.before(migration);
    }

    @Override
    public boolean hearsStatements() {
      return listener.hearsStatements();
    }

    @Override
    public void after(Step step) {
      listener.after(step);
    }
  }
}
