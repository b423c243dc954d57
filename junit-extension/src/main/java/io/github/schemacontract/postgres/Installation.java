package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's binaries beside a data directory that a server can start on.
 *
 * <p>Both are made once for each archive and kept: unpacking takes seconds, {@code initdb} longer
 * than everything else that a start needs.
 *
 * @param folder where they are
 */
record Installation(Path folder) {
  /** To be counted up whenever what is kept changes, so that nobody uses what an older one made. */
  private static final int FORMAT = 1;

  static Installation of(BinariesArchive archive, Cache cache) throws IOException {
    return new Installation(
        cache.get("postgres-" + archive.key() + "-" + FORMAT, folder -> prepare(archive, folder)));
  }

  private static void prepare(BinariesArchive archive, Path folder) throws IOException {
    archive.unpack(folder);
    new InitDb(new Installation(folder)).run();
  }

  /** One of PostgreSQL's programs. */
  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** The data directory; only copies of it are used. */
  Path data() {
    return folder.resolve("data");
  }

  /** The file that holds the superuser's password. */
  Path passwordFile() {
    return folder.resolve("password");
  }

  String password() {
    try {
      return Files.readString(passwordFile());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL's prepared files are damaged; remove the folder " + folder, e);
    }
  }
}
