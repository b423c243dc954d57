package io.github.schemacontract.conventions;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;

/** The folder into which the build of a project writes: {@code target} or {@code build}. */
@API(status = API.Status.EXPERIMENTAL)
public final class BuildFolder {
  private static final String MAVEN = "target";
  private static final String GRADLE = "build";
  private static final List<String> GRADLE_SCRIPTS =
      List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  private BuildFolder() {}

  /**
   * Where a test class was compiled into, or else what the project's folder looks like.
   *
   * @param testClass a class of the project's tests
   * @return an absolute path
   */
  public static Path of(Class<?> testClass) {
    return of(classes(testClass), Path.of("").toAbsolutePath());
  }

  static Path of(Optional<Path> classes, Path project) {
    return classes.flatMap(BuildFolder::around).orElseGet(() -> project.resolve(usual(project)));
  }

  /** Maven: {@code target/test-classes}; Gradle: {@code build/classes/java/test}. */
  private static Optional<Path> around(Path classes) {
    for (Path p = classes; p != null; p = p.getParent()) {
      Path below = p.relativize(classes);
      String name = p.getFileName() == null ? "" : p.getFileName().toString();
      boolean maven = name.equals(MAVEN) && below.getNameCount() == 1;
      boolean gradle = name.equals(GRADLE) && below.startsWith("classes");
      if (maven && !below.toString().isEmpty() || gradle) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  private static String usual(Path project) {
    boolean gradle =
        GRADLE_SCRIPTS.stream().anyMatch(script -> Files.exists(project.resolve(script)))
            || Files.isDirectory(project.resolve(GRADLE));
    return gradle && !Files.exists(project.resolve("pom.xml")) ? GRADLE : MAVEN;
  }

  private static Optional<Path> classes(Class<?> testClass) {
    CodeSource source = testClass.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      URI uri = source.getLocation().toURI();
      return Objects.equals(uri.getScheme(), "file") ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (URISyntaxException | FileSystemNotFoundException unusual) {
      // A class that lies in no folder says nothing of the build; the project's folder does.
      return Optional.empty();
    }
  }
}
