package io.github.schemacontract.conventions;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** An application in a folder: what is compiled, its tests' resources, its own, and the rest. */
final class Application {
  private final Path folder;
  private final Map<String, String> system = new TreeMap<>();
  private final Map<String, String> environment = new TreeMap<>();

  Application(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("target/test-classes"));
    Files.createDirectories(folder.resolve("target/classes"));
  }

  Application tests(String name, String text) throws IOException {
    return file("target/test-classes/" + name, text);
  }

  Application program(String name, String text) throws IOException {
    return file("target/classes/" + name, text);
  }

  Application file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return this;
  }

  Application system(String key, String value) {
    system.put(key, value);
    return this;
  }

  Application environment(String key, String value) {
    environment.put(key, value);
    return this;
  }

  /** Compiles a class into the program. */
  Application type(String name, String source) throws IOException {
    int dot = name.lastIndexOf('.');
    String file = "src/" + name.replace('.', '/') + ".java";
    file(file, "package " + name.substring(0, dot) + ";\n" + source);
    String classes = folder.resolve("target/classes").toString();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", classes, "-d", classes, path(file));
    if (result != 0) {
      throw new AssertionError(name + " does not compile");
    }
    return this;
  }

  private String path(String file) {
    return folder.resolve(file).toString();
  }

  /** Nothing of this project's own class path is seen. */
  URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {
          folder.resolve("target/test-classes").toUri().toURL(),
          folder.resolve("target/classes").toUri().toURL()
        },
        ClassLoader.getPlatformClassLoader());
  }

  ProjectConfiguration read(String... settled) throws IOException {
    try (var loader = loader()) {
      return read(Application.class, loader, settled);
    }
  }

  ProjectConfiguration readFor(String testClass) throws IOException, ClassNotFoundException {
    try (var loader = loader()) {
      return read(loader.loadClass(testClass), loader);
    }
  }

  private ProjectConfiguration read(Class<?> testClass, ClassLoader loader, String... settled) {
    return ProjectConfiguration.of(
        testClass,
        Set.of(settled),
        new ProjectFiles(loader, folder),
        PropertySources.outside(system, environment));
  }
}
