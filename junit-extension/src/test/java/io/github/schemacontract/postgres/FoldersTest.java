package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In memory clones take a tenth of the time, but containers often have little of it. */
class FoldersTest {
  @TempDir Path folder;
  private Path memory;
  private Path disk;

  @BeforeEach
  void twoPlaces() throws IOException {
    memory = Files.createDirectory(folder.resolve("memory"));
    disk = Files.createDirectory(folder.resolve("disk"));
  }

  @Test
  void dataIsInMemoryWhereThereIsEnough() throws IOException {
    assertThat(linesWhile(() -> isIn(memory, 1))).isEmpty();
  }

  @Test
  void elseItIsOnDiskAndOneLineSaysSo() throws IOException {
    assertThat(linesWhile(() -> isIn(disk, Long.MAX_VALUE)))
        .containsExactly(
            "PostgreSQL's data is in "
                + disk
                + ", as "
                + memory
                + " has no 512 MB to spare; clones take longer there");
  }

  @Test
  void soItIsWhereThereIsNoSuchFolder() throws IOException {
    Files.delete(memory);

    assertThat(linesWhile(() -> isIn(disk, 1))).hasSize(1);
  }

  private void isIn(Path place, long enough) throws IOException {
    try (var lease = Folders.leaseForData(memory, disk, enough)) {
      assertThat(lease.folder()).isDirectory().hasParent(place);
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  private static List<String> linesWhile(Action action) throws IOException {
    var lines = new Lines();
    var logger = Logger.getLogger(Folders.class.getName());
    logger.addHandler(lines);
    try {
      action.run();
    } finally {
      logger.removeHandler(lines);
    }
    return lines.lines;
  }

  private static final class Lines extends Handler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
