package io.github.schemacontract.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the scripts that settings and starting states name. */
final class ScriptText {
  private ScriptText() {}

  /**
   * The text of a script.
   *
   * @param what what it is, for people: {@code platform script}
   * @param location {@code classpath:…} or {@code file:…}
   */
  static String of(String what, String location, ClassLoader classLoader) {
    try {
      return location.startsWith("classpath:")
          ? resource(what, location, classLoader)
          : Files.readString(Path.of(location.replaceFirst("^file:", "")), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SettingsException(
          "The "
              + what
              + " '"
              + location
              + "' can not be read ("
              + e.getMessage()
              + "): name a file with 'file:' or a resource with 'classpath:'.",
          e);
    }
  }

  private static String resource(String what, String location, ClassLoader classLoader)
      throws IOException {
    String name = location.substring("classpath:".length()).replaceFirst("^/", "");
    try (InputStream in = classLoader.getResourceAsStream(name)) {
      if (in == null) {
        throw new SettingsException(
            "The "
                + what
                + " '"
                + location
                + "' is not on the class path: put it into"
                + " src/test/resources, or name a file with 'file:'.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
