package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Folders that are made once and then used by every JVM of this user. */
record Cache(Path folder) {

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

  // Filled beside its place and moved there whole: another JVM never meets half a folder.
  private void fill(Path cached, Filler filler) throws IOException {
    Files.createDirectories(folder);
    var fresh = Files.createTempDirectory(folder, "new-");
    try {
      filler.fill(fresh);
      moveUnlessThere(fresh, cached);
    } finally {
      Folders.delete(fresh);
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
