package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The archive of PostgreSQL binaries on the class path.
 *
 * @param key tells it from archives of other versions and platforms
 */
record BinariesArchive(String key) {

  static Optional<BinariesArchive> on(ClassPath classPath) {
    var keys =
        candidates().stream()
            .flatMap(name -> classPath.resource(name).stream())
            .map(BinariesArchive::key);
    return keys.reduce((a, b) -> a + "-" + b).map(BinariesArchive::new);
  }

  // Which of them is taken depends on the system alone, so together they make the key.
  private static List<String> candidates() {
    var system = Platform.system().toLowerCase(Locale.ROOT);
    var general = "postgres-" + system + "-" + Platform.architecture();
    var rosetta = "postgres-darwin-x86_64.txz";
    return Platform.isLinux()
        ? List.of(general + "-alpine_linux.txz", general + ".txz")
        : List.of(general + ".txz", rosetta).stream().distinct().toList();
  }

  // The directory of a jar holds a checksum of every entry, so that none has to be read.
  private static String key(URL url) {
    try {
      var connection = url.openConnection();
      if (connection instanceof JarURLConnection jar) {
        var entry = jar.getJarEntry();
        return Long.toHexString(entry.getCrc()) + "-" + Long.toHexString(entry.getSize());
      }
      return Long.toHexString(connection.getLastModified())
          + "-"
          + Long.toHexString(connection.getContentLengthLong());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL's binaries can not be read: " + url, e);
    }
  }
}
