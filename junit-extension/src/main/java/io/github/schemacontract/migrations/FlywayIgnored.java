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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;

/** The files in Flyway's locations that are called almost like a migration. */
final class FlywayIgnored {
  private final Configuration configuration;
  private final ScriptNaming naming;
  private final Set<String> known;

  /**
   * Looks for them.
   *
   * @param known what Flyway takes for a migration, in whatever state
   */
  FlywayIgnored(Configuration configuration, MigrationInfo[] known) {
    this.configuration = configuration;
    this.known = Arrays.stream(known).map(MigrationInfo::getScript).collect(Collectors.toSet());
    naming =
        new ScriptNaming(
            configuration.getSqlMigrationPrefix(),
            configuration.getRepeatableSqlMigrationPrefix(),
            configuration.getSqlMigrationSeparator(),
            List.of(configuration.getSqlMigrationSuffixes()));
  }

  List<IgnoredScript> scripts() {
    return ownReaders()
        ? List.of()
        : Arrays.stream(configuration.getLocations())
            .filter(location -> !location.toString().matches(".*[*?].*"))
            .flatMap(location -> scripts(location).stream())
            .flatMap(script -> ignored(script).stream())
            .distinct()
            .toList();
  }

  /** Who reads migrations in a way of their own may call them as they like. */
  private boolean ownReaders() {
    return configuration.isSkipDefaultResolvers()
        || configuration.getResolvers().length > 0
        || configuration.getResourceProvider() != null;
  }

  private Optional<IgnoredScript> ignored(String script) {
    return known.contains(script)
        ? Optional.empty()
        : naming
            .meant(script.substring(script.lastIndexOf('/') + 1))
            .map(meant -> new IgnoredScript(script, meant));
  }

  /** Every file of a location, by its name there. */
  private List<String> scripts(Location location) {
    String root = location.getRootPath();
    if (location.isFileSystem()) {
      return inFolder(Path.of(root));
    }
    return location.isClassPath() ? onClassPath(root) : List.of();
  }

  private List<String> onClassPath(String name) {
    try {
      var scripts = new ArrayList<String>();
      for (URL url : Collections.list(configuration.getClassLoader().getResources(name))) {
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
