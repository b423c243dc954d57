package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A shell that runs the server and removes its data when the JVM ends, however it ends.
 *
 * <p>It reads from a pipe whose other end only the JVM holds; the end of the pipe is its sign.
 */
final class Guardian implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final Lease lease;
  private final Process shell;
  private final AtomicBoolean kept = new AtomicBoolean();

  private Guardian(Lease lease, Process shell) {
    this.lease = lease;
    this.shell = shell;
  }

  /**
   * Starts the server.
   *
   * @param lease its folder is removed at the end; gets the data directory {@code data}, {@code
   *     server.log}
   * @param template the data directory to copy
   * @param server the command that runs the server
   */
  static Guardian start(Lease lease, Path template, List<String> server) throws IOException {
    try {
      var command =
          new ArrayList<>(
              List.of(
                  "/bin/sh",
                  "-c",
                  Beside.text(Guardian.class, "guardian.sh"),
                  "schema-contract-guardian"));
      command.addAll(List.of(lease.folder().toString(), template.toString()));
      command.addAll(Unprivileged.command(server));
      return new Guardian(lease, new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      lease.close();
      throw e;
    }
  }

  boolean isAlive() {
    return shell.isAlive();
  }

  /** The last lines of the server's log, once it has ended. */
  String lastWords() {
    try {
      return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The log of PostgreSQL can not be read", e);
    }
  }

  /** Lets the server outlive the JVM; returns the process whose end ends it. */
  long keep() {
    try {
      if (!kept.getAndSet(true)) {
        shell.getOutputStream().write("keep\n".getBytes(StandardCharsets.US_ASCII));
        shell.getOutputStream().flush();
        lease.handOver();
      }
      return shell.pid();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be told to stay", e);
    }
  }

  /** Ends the server at once and waits until its data is gone, unless it is kept. */
  @Override
  public void close() {
    if (kept.get()) {
      return;
    }
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(
            "PostgreSQL did not stop within %d s (process %d)"
                .formatted(PATIENCE_SECONDS, shell.pid()));
      }
      lease.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be told to stop", e);
    } catch (InterruptedException e) {
      // The guardian has its sign; only the wait for it was cut short.
      Thread.currentThread().interrupt();
    }
  }
}
