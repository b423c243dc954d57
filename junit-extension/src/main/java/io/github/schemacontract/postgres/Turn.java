package io.github.schemacontract.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to do something that one JVM does at a time; it ends with the JVM.
 *
 * @param lock the locked file
 * @param isMine whether it came in time
 */
record Turn(FileChannel lock, boolean isMine) implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(20);

  /**
   * Waits for it.
   *
   * @param file what all who take turns lock
   * @param patience how long to wait
   */
  static Turn at(Path file, Duration patience) throws IOException {
    var lock = FileChannel.open(file, CREATE, WRITE);
    try {
      var start = System.nanoTime();
      var mine = isLocked(lock);
      while (!mine && System.nanoTime() - start < patience.toNanos()) {
        LockSupport.parkNanos(PAUSE.toNanos());
        mine = isLocked(lock);
      }
      return new Turn(lock, mine);
    } catch (IOException e) {
      // A file system without locks, such as some networks': there nobody's turn ever comes.
      return new Turn(lock, false);
    }
  }

  private static boolean isLocked(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Somebody else in this JVM, whose copy of this class is another.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
