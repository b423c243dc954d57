package io.github.schemacontract;

import io.github.schemacontract.harness.SettingsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that somebody wrote. */
final class PathReader {
  private PathReader() {}

  /**
   * The path.
   *
   * @param place where it was written, the beginning of a sentence
   */
  static Path read(String place, String text) {
    if (text.isBlank()) {
      throw new SettingsException(place + " is empty: name a path, or leave it out.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new SettingsException(
          place + " is no path (" + e.getReason() + " at " + e.getIndex() + "): correct it.", e);
    }
  }
}
