package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks PostgreSQL's binaries.
 *
 * <p>The only class that touches libraries that the embedded server's brings, and only when the
 * cache is empty.
 */
final class Txz {
  private Txz() {}

  static void unpack(InputStream archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, inside(target, entry));
      }
    }
  }

  private static Path inside(Path target, TarArchiveEntry entry) throws IOException {
    var path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException(
          "The archive of PostgreSQL's binaries leads astray: " + entry.getName());
    }
    return path;
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      makeExecutable(path, entry);
    }
  }

  private static void makeExecutable(Path path, TarArchiveEntry entry) throws IOException {
    if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true)) {
      throw new IOException("Not to be made executable: " + path);
    }
  }
}
