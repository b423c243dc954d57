package io.github.schemacontract.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user guide of this repository, wherever in it the tests are started. */
final class Docs {
  private Docs() {}

  static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs").resolve(name);
  }

  static String read(String name) {
    try {
      return Files.readString(file(name)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
