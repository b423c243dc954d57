package io.github.schemacontract.postgres;

import java.net.URL;
import java.util.Optional;

/** What is on the class path of this library. */
record ClassPath(ClassLoader loader) {

  static ClassPath own() {
    return new ClassPath(ClassPath.class.getClassLoader());
  }

  boolean hasClass(String name) {
    return resource(name.replace('.', '/') + ".class").isPresent();
  }

  Optional<URL> resource(String path) {
    return Optional.ofNullable(loader.getResource(path));
  }
}
