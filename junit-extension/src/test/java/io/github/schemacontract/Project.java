package io.github.schemacontract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a project under contract, small enough to be read in a test.
 *
 * <p>An annotation needs constants, so each test class has a folder of its own below {@code
 * target/projects}, emptied before each test, instead of a temporary one.
 */
final class Project {
  static final String ROOT = "target/projects/";

  private final Path folder;

  private Project(Path folder) {
    this.folder = folder;
  }

  static Project in(String folder) {
    var project = new Project(Path.of(folder));
    project.clear();
    return project;
  }

  /** One that is there. */
  static Project of(String folder) {
    return new Project(Path.of(folder));
  }

  private void clear() {
    try {
      if (Files.exists(folder)) {
        try (var files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(folder.resolve("migrations"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project migration(String script, String sql) {
    return file("migrations/" + script, sql);
  }

  Project migrations(Map<String, String> scripts) {
    scripts.forEach(this::migration);
    return this;
  }

  Project without(String script) {
    return remove("migrations/" + script);
  }

  Project remove(String name) {
    try {
      Files.delete(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project contract(String text) {
    return file("contract.yaml", text);
  }

  Optional<String> contract() {
    Path file = folder.resolve("contract.yaml");
    return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
  }

  Project file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path reports() {
    return folder.resolve("reports");
  }

  /** Runs a test class as an IDE or a build would, on a developer's machine. */
  ContractRun run(Class<?> testClass, String... parameters) {
    return ContractRun.of(this, testClass, parameters);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
