package io.github.schemacontract.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file as a whole. */
final class AtomicFile {
  private AtomicFile() {}

  static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    // Files.createTempFile makes files that only their owner may read; CI collects as another.
    Path next = folder.resolve("." + name + "." + UUID.randomUUID());
    try {
      Files.writeString(next, text, StandardOpenOption.CREATE_NEW);
      move(next, folder.resolve(name));
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
