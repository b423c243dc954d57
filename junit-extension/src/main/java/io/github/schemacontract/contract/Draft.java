package io.github.schemacontract.contract;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file's next text, in a hidden file beside it that takes its place as a whole.
 *
 * @param target the file
 */
record Draft(Path target) {
  /** Nobody writes for so long; what is younger may be another build's. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  void write(String text) throws IOException {
    Path draft = target.resolveSibling(prefix() + UUID.randomUUID());
    try {
      Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
      // By the disk's own clock, which need not be this machine's.
      sweep(Files.getLastModifiedTime(draft).toInstant().minus(ABANDONED));
      move(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Removes what writers that were killed left of this file. */
  private void sweep(Instant before) throws IOException {
    for (Path old : left(before)) {
      try {
        Files.deleteIfExists(old);
      } catch (IOException e) {
        System.getLogger(Draft.class.getName())
            .log(System.Logger.Level.DEBUG, "Left to others: " + old, e);
      }
    }
  }

  private List<Path> left(Instant before) throws IOException {
    var left = new ArrayList<Path>();
    try (var beside = Files.newDirectoryStream(target.resolveSibling(""), this::isDraft)) {
      for (Path draft : beside) {
        if (Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
          left.add(draft);
        }
      }
    }
    return left;
  }

  private boolean isDraft(Path file) {
    var uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    return String.valueOf(file.getFileName()).matches(Pattern.quote(prefix()) + uuid);
  }

  private String prefix() {
    return "." + target.getFileName() + ".";
  }

  private void move(Path draft) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // A disk that can not do it at once is better than a contract that can not be written.
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
