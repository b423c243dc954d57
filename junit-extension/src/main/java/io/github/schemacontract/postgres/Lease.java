package io.github.schemacontract.postgres;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A folder of this JVM's, which goes with it.
 *
 * <p>A file beside the folder is locked as long as the JVM lives, however it ends: what lies beside
 * a file that is not locked, the {@linkplain #sweep next one} removes.
 */
final class Lease implements AutoCloseable {
  private static final String PREFIX = "schema-contract-";
  private static final String LOCK = ".lock";

  /** By which a JVM knows its own; to open and close a locked file would end its lock. */
  private static final String OF_THIS_JVM = PREFIX + thisJvm() + "-";

  private final Path folder;
  private final FileChannel lock;

  private Lease(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** A new folder that only this user can enter. */
  static Lease in(Path parent) throws IOException {
    Optional<Lease> lease = Optional.empty();
    while (lease.isEmpty()) {
      var random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
      lease = locked(parent.resolve(OF_THIS_JVM + random));
    }
    Files.createDirectory(
        lease.get().folder,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    return lease.get();
  }

  // Before there is a folder, so that none is ever without. Who sweeps between creation and lock
  // takes the file away.
  private static Optional<Lease> locked(Path folder) throws IOException {
    var lock = FileChannel.open(lockOf(folder), CREATE_NEW, WRITE);
    if (lock.tryLock() != null && Files.exists(lockOf(folder))) {
      return Optional.of(new Lease(folder, lock));
    }
    lock.close();
    return Optional.empty();
  }

  Path folder() {
    return folder;
  }

  /** Leaves the folder to somebody else, also when the JVM ends. */
  void handOver() throws IOException {
    Files.deleteIfExists(lockOf(folder));
    lock.close();
  }

  /** Removes the folder with all that is in it. */
  @Override
  public void close() throws IOException {
    try (lock) {
      Folders.delete(folder);
      Files.deleteIfExists(lockOf(folder));
    }
  }

  /** Removes the folders of JVMs that live no more; a file can be locked once in a JVM. */
  static synchronized void sweep(Path parent) {
    try (var locks = Files.newDirectoryStream(parent, PREFIX + "*" + LOCK)) {
      for (var lock : locks) {
        if (!name(lock).startsWith(OF_THIS_JVM)) {
          sweepUnlessLocked(lock);
        }
      }
    } catch (IOException e) {
      Log.of(Lease.class)
          .log(System.Logger.Level.DEBUG, "What killed runs left can not be found in " + parent, e);
    }
  }

  private static void sweepUnlessLocked(Path lock) throws IOException {
    try (var file = FileChannel.open(lock, WRITE)) {
      if (file.tryLock() != null) {
        Folders.delete(lock.resolveSibling(name(lock).replace(LOCK, "")));
        Files.deleteIfExists(lock);
      }
    } catch (OverlappingFileLockException | IOException | UncheckedIOException e) {
      // Another user's; or the guardian of the killed run, or another JVM, is just removing it.
      Log.of(Lease.class).log(System.Logger.Level.DEBUG, "Left to others: " + lock, e);
    }
  }

  private static Path lockOf(Path folder) {
    return folder.resolveSibling(name(folder) + LOCK);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  // In containers that share a folder, JVMs may have the same number.
  private static String thisJvm() {
    var jvm = ProcessHandle.current();
    return jvm.pid() + "-" + jvm.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
