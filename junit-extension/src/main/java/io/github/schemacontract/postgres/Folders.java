package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/** Where data may be kept: for good, or in memory for the life of a server. */
final class Folders {
  private static final System.Logger LOG = System.getLogger(Folders.class.getName());
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH = 512L * 1024 * 1024;

  private Folders() {}

  /** The folder in which this user's programs keep what can be made again. */
  static Path parentOfCache() {
    var home = Path.of(System.getProperty("user.home"));
    return Platform.isLinux()
        ? Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .map(Path::of)
            .filter(Path::isAbsolute)
            .orElseGet(() -> home.resolve(".cache"))
        : home.resolve("Library/Caches");
  }

  /** A new folder that only this user can enter, in memory if there is enough of it. */
  static Path createForData() throws IOException {
    var parent = inMemory() ? MEMORY : temporary();
    if (!parent.equals(MEMORY)) {
      LOG.log(
          System.Logger.Level.INFO,
          "PostgreSQL''s data is in {0}, as {1} has no 512 MB to spare; clones take longer there",
          parent,
          MEMORY);
    }
    return Files.createTempDirectory(parent, "schema-contract-");
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    var paths = new ArrayList<Path>();
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(paths::add);
    }
    for (var path : paths) {
      Files.deleteIfExists(path);
    }
  }

  private static boolean inMemory() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH;
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
