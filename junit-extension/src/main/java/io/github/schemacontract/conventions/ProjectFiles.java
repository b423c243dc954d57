package io.github.schemacontract.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an application's configuration lies.
 *
 * @param loader the class path of the tests
 * @param folder the project's folder, in which builds start tests
 */
record ProjectFiles(ClassLoader loader, Path folder) {

  /** The first of that name on the class path: a file of the tests hides that of the program. */
  Optional<ConfigurationFile> onClassPath(String name) {
    URL url = loader.getResource(name);
    if (url == null) {
      return Optional.empty();
    }
    String source = name + " (class path)";
    try {
      var connection = url.openConnection();
      // A cached jar would show an earlier build's content and stay open.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return Optional.of(new ConfigurationFile(name, source, in.readAllBytes()));
      }
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  Optional<ConfigurationFile> inFolder(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String source = name + " (project folder)";
    try {
      return Optional.of(new ConfigurationFile(name, source, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static ConfigurationUnreadableException unreadable(String source, IOException e) {
    return new ConfigurationUnreadableException(
        source + " can not be read (" + e + "): check who may read it.", e);
  }
}
