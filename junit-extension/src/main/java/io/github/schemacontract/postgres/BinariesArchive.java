package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An archive of PostgreSQL binaries on the class path.
 *
 * @param url where it is
 */
record BinariesArchive(URL url) {

  /**
   * The archive for this machine: one in the folder {@code postgres-<major>}, so that a class path
   * can have those of several majors, else the one that a library brings.
   */
  static Optional<BinariesArchive> on(ClassPath classPath, int major) {
    return Stream.of("postgres-" + major + "/", "")
        .flatMap(folder -> names().stream().map(name -> folder + name))
        .flatMap(name -> classPath.resource(name).stream())
        .findFirst()
        .map(BinariesArchive::new);
  }

  private static List<String> names() {
    var system = Platform.system().toLowerCase(Locale.ROOT);
    var own = "postgres-" + system + "-" + Platform.architecture();
    var musl = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    var rosetta = "postgres-darwin-x86_64.txz";
    return Platform.isLinux() ? List.of(own + musl + ".txz") : List.of(own + ".txz", rosetta);
  }

  /** Tells it from archives of other versions and platforms; not a byte of it has to be read. */
  String key() {
    try {
      var connection = url.openConnection();
      return connection instanceof JarURLConnection jar ? key(jar) : key(connection);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL's binaries can not be read: " + url, e);
    }
  }

  // The directory of a jar holds a checksum of every entry.
  private static String key(JarURLConnection jar) throws IOException {
    var entry = jar.getJarEntry();
    return Long.toHexString(entry.getCrc()) + "-" + Long.toHexString(entry.getSize());
  }

  private static String key(URLConnection file) throws IOException {
    var modified = Long.toHexString(file.getLastModified());
    var length = Long.toHexString(file.getContentLengthLong());
    // To ask is to open.
    file.getInputStream().close();
    return modified + "-" + length;
  }

  void unpack(Path target) throws IOException {
    try (var archive = url.openStream()) {
      Txz.unpack(archive, target);
    }
  }
}
