package io.github.schemacontract.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * The files in Flyway's locations that are called almost like a migration.
 *
 * <p>Those in jars are not looked at: a library's files are not the project's to rename.
 */
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
            .flatMap(location -> folders(location).stream())
            .filter(Files::isDirectory)
            .flatMap(folder -> in(folder).stream())
            .distinct()
            .toList();
  }

  /** Who reads migrations in a way of their own may call them as they like. */
  private boolean ownReaders() {
    return configuration.isSkipDefaultResolvers()
        || configuration.getResolvers().length > 0
        || configuration.getResourceProvider() != null;
  }

  private List<IgnoredScript> in(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> ignored(folder, file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<IgnoredScript> ignored(Path folder, Path file) {
    String script = folder.relativize(file).toString().replace('\\', '/');
    return known.contains(script)
        ? List.of()
        : naming
            .meant(String.valueOf(file.getFileName()))
            .map(meant -> List.of(new IgnoredScript(script, meant)))
            .orElse(List.of());
  }

  private List<Path> folders(Location location) {
    if (location.isFileSystem()) {
      return List.of(Path.of(location.getRootPath()));
    }
    return location.isClassPath() ? onClassPath(location.getRootPath()) : List.of();
  }

  private List<Path> onClassPath(String name) {
    try {
      return Collections.list(configuration.getClassLoader().getResources(name)).stream()
          .filter(url -> url.getProtocol().equals("file"))
          .flatMap(FlywayIgnored::folder)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> folder(URL url) {
    try {
      URI uri = url.toURI();
      return Stream.of(Path.of(uri));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(
          "A folder of the class path has no proper address: " + url, e);
    }
  }
}
