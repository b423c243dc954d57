package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * Folders that are made once and then used by every JVM of this user.
 *
 * @param folder where they are
 * @param patience how long to wait for another JVM that fills one; then both do
 */
record Cache(Path folder, Duration patience) {
  private static final String NEW = "new-";

  Cache(Path folder) {
    this(folder, Duration.ofSeconds(60));
  }

  /** Fills a folder. */
  @FunctionalInterface
  interface Filler {
    void fill(Path folder) throws IOException;
  }

  static Cache ofUser() {
    return new Cache(Folders.parentOfCache().resolve("schema-contract"));
  }

  /** The folder of that name, filled now if it is not there yet. */
  Path get(String name, Filler filler) throws IOException {
    var cached = folder.resolve(name);
    if (!Files.isDirectory(cached)) {
      fill(cached, filler);
    }
    return cached;
  }

  // One at a time: several that begin together would all do what takes a processor for seconds.
  private void fill(Path cached, Filler filler) throws IOException {
    Files.createDirectories(folder);
    synchronized (Cache.class) {
      try (var turn = Turn.at(folder.resolve("lock"), patience)) {
        sweep(turn);
        if (!Files.isDirectory(cached)) {
          fillNow(cached, filler);
        }
        sweep(turn);
      }
    }
  }

  // Filled beside its place and moved there whole: another JVM never meets half a folder.
  private void fillNow(Path cached, Filler filler) throws IOException {
    var fresh = Files.createTempDirectory(folder, NEW);
    try {
      filler.fill(fresh);
      moveUnlessThere(fresh, cached);
    } finally {
      Folders.delete(fresh);
    }
  }

  /** Who has the turn is the only one who fills, so what is half filled belongs to the dead. */
  private void sweep(Turn turn) throws IOException {
    if (turn.isMine()) {
      try (var remains = Files.newDirectoryStream(folder, NEW + "*")) {
        remains.forEach(this::delete);
      }
    }
  }

  private void delete(Path remains) {
    try {
      Folders.delete(remains);
    } catch (IOException | UncheckedIOException e) {
      // A program that the killed JVM had started may live a moment longer and write into it.
      Log.of(Cache.class).log(System.Logger.Level.DEBUG, "Not yet to be removed: " + remains, e);
    }
  }

  private static void moveUnlessThere(Path fresh, Path cached) throws IOException {
    try {
      Files.move(fresh, cached, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(cached)) {
        throw e;
      }
    }
  }
}
