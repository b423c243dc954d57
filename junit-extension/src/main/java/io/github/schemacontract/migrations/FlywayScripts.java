package io.github.schemacontract.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;

/** Turns what Flyway says of a migration into ours, with the text of its script. */
final class FlywayScripts {
  private static final Set<String> SQL = Set.of("SQL", "SQL_BASELINE");
  private static final String IN_JAR = "!/";

  private final Configuration configuration;

  FlywayScripts(Configuration configuration) {
    this.configuration = configuration;
  }

  Migration migration(MigrationInfo info) {
    return new Migration(
        Optional.ofNullable(info.getVersion()).map(Object::toString),
        Objects.requireNonNullElse(info.getDescription(), ""),
        info.getScript(),
        Optional.ofNullable(info.getResolvedChecksum()).map(Object::toString),
        text(info));
  }

  ScriptLines lines(Migration migration) {
    return new ScriptLines(
        migration.text().orElse(""),
        configuration.isPlaceholderReplacement() ? configuration.getPlaceholderPrefix() : "",
        configuration.getPlaceholderSuffix());
  }

  /** The line of the first placeholder in the script that a message speaks of. */
  OptionalInt placeholderLine(Migration migration, String message) {
    String text = migration.text().orElse("");
    String suffix = configuration.getPlaceholderSuffix();
    int at = text.indexOf(configuration.getPlaceholderPrefix());
    while (at >= 0) {
      int end = text.indexOf(suffix, at);
      if (end > 0 && message.contains(text.substring(at, end + suffix.length()))) {
        return OptionalInt.of(
            1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count());
      }
      at = text.indexOf(configuration.getPlaceholderPrefix(), at + 1);
    }
    return OptionalInt.empty();
  }

  private Optional<String> text(MigrationInfo info) {
    if (!SQL.contains(info.getType().name())) {
      return Optional.empty();
    }
    return file(info).or(() -> resource(info)).map(b -> new String(b, configuration.getEncoding()));
  }

  private static Optional<byte[]> file(MigrationInfo info) {
    return location(info)
        .filter(l -> !l.contains(IN_JAR))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .map(
            file -> {
              try {
                return Files.readAllBytes(file);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private Optional<byte[]> resource(MigrationInfo info) {
    var inJar = location(info).filter(l -> l.contains(IN_JAR)).map(FlywayScripts::afterJar);
    var inLocations =
        Arrays.stream(configuration.getLocations())
            .filter(Location::isClassPath)
            .map(l -> l.getRootPath() + "/" + info.getScript());
    return Stream.concat(inJar.stream(), inLocations)
        .map(name -> name.replace('\\', '/'))
        .flatMap(name -> read(name).stream())
        .findFirst();
  }

  private Optional<byte[]> read(String name) {
    try (InputStream in = configuration.getClassLoader().getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> location(MigrationInfo info) {
    return Optional.ofNullable(info.getPhysicalLocation());
  }

  private static String afterJar(String location) {
    return location.substring(location.lastIndexOf(IN_JAR) + IN_JAR.length());
  }
}
