package io.github.schemacontract.dump;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apiguardian.api.API;

/**
 * A dump of {@code pg_dump}, in whatever format.
 *
 * @param path the file, or the folder of the directory format
 * @param pgRestore reads it where it is an archive
 */
@API(status = API.Status.INTERNAL)
public record DumpFile(Path path, PgRestore pgRestore) {
  private static final String TABLE_OF_CONTENTS = "toc.dat";
  private static final String CUSTOM = "PGDMP";
  private static final String GZIP = "\u001F\u008B";
  private static final String ZSTANDARD = "(\u00B5/\u00FD";
  private static final int BEGINNING = 8;

  /** What is done with the plain text of a dump. */
  @FunctionalInterface
  private interface Use<T> {
    T of(DumpReader dump) throws IOException, SQLException;
  }

  /**
   * Reads what the dump is about, and nothing of its rows.
   *
   * @throws DumpException when it can not be read
   */
  public DumpContents contents() {
    return read(DumpContents::of, "--schema-only");
  }

  /**
   * Executes it.
   *
   * @param database an empty database; roles that the dump names are made on its server
   * @return what was left out and why, one line each
   * @throws DumpException when it can not be read, or PostgreSQL refuses a piece of it
   */
  public List<String> restoreTo(Database database) {
    return read(
        dump -> {
          try (var restoration = new Restoration(database, dump)) {
            return restoration.run();
          }
        });
  }

  private <T> T read(Use<T> use, String... restoring) {
    try (var dump = new DumpReader(text(restoring))) {
      return use.of(dump);
    } catch (IOException e) {
      throw new DumpException("it can not be read (" + e.getMessage() + ").", e);
    } catch (SQLException e) {
      throw new PostgresException("The dump can not be restored", e);
    }
  }

  private InputStream text(String... restoring) throws IOException {
    if (Files.isDirectory(path)) {
      if (!Files.exists(path.resolve(TABLE_OF_CONTENTS))) {
        throw new DumpException(
            "it is a folder without " + TABLE_OF_CONTENTS + ", so pg_dump did not make it.");
      }
      return pgRestore.text(path, List.of(restoring));
    }
    String beginning = beginning();
    if (beginning.startsWith(CUSTOM) || beginning.startsWith(TABLE_OF_CONTENTS)) {
      return pgRestore.text(path, List.of(restoring));
    }
    if (beginning.startsWith(ZSTANDARD)) {
      throw new DumpException("it is compressed with zstd. Unpack it, or compress it with gzip.");
    }
    InputStream file = Files.newInputStream(path);
    return beginning.startsWith(GZIP) ? unpacked(file) : file;
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    try {
      return new GZIPInputStream(file, 1 << 16);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private String beginning() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    }
  }
}
