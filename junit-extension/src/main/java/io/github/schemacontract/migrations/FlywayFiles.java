package io.github.schemacontract.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.flywaydb.core.api.Location;

/** The files in Flyway's locations. */
final class FlywayFiles {
  private FlywayFiles() {}

  /** Every file of a location, by its name there; empty where that can not be told. */
  static Optional<List<String>> in(Location location, ClassLoader loader) {
    String root = location.getRootPath();
    if (location.toString().matches(".*[*?].*")) {
      return Optional.empty();
    }
    if (location.isFileSystem()) {
      return Optional.of(inFolder(Path.of(root)));
    }
    return location.isClassPath() ? Optional.of(onClassPath(root, loader)) : Optional.empty();
  }

  private static List<String> onClassPath(String name, ClassLoader loader) {
    try {
      var scripts = new ArrayList<String>();
      for (URL url : Collections.list(loader.getResources(name))) {
        scripts.addAll(
            switch (url.getProtocol()) {
              case "file" -> inFolder(Path.of(uri(url)));
              case "jar" -> inJar(url, name + "/");
              default -> List.<String>of();
            });
      }
      return scripts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(URL url, String root) throws IOException {
    if (!(url.openConnection() instanceof JarURLConnection connection)) {
      return List.of();
    }
    // A cached jar would show an earlier build's content and stay open.
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(entry -> entry.startsWith(root) && !entry.endsWith("/"))
          .map(entry -> entry.substring(root.length()))
          .sorted()
          .toList();
    }
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(
          "A folder of the class path has no proper address: " + url, e);
    }
  }
}
