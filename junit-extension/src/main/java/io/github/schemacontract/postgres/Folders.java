package io.github.schemacontract.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/** Where data may be kept: for good, or in memory for the life of a server. */
final class Folders {
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

  /** A new folder for a server's data, in memory if there is enough of it. */
  static Lease leaseForData() throws IOException {
    return leaseForData(MEMORY, temporary(), ENOUGH);
  }

  /** A new folder in the first of both if that has so many bytes to spare, else in the second. */
  static Lease leaseForData(Path memory, Path disk, long enough) throws IOException {
    Lease.sweep(memory);
    Lease.sweep(disk);
    if (has(enough, memory)) {
      return Lease.in(memory);
    }
    Log.of(Folders.class)
        .log(
            System.Logger.Level.INFO,
            "PostgreSQL''s data is in {0}, as {1} has no 512 MB to spare; clones take longer there",
            disk,
            memory);
    return Lease.in(disk);
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

  private static boolean has(long enough, Path memory) throws IOException {
    return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() >= enough;
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
