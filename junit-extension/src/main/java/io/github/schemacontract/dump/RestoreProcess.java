package io.github.schemacontract.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An archive of {@code pg_dump} as plain SQL, as {@code pg_restore} writes it. */
final class RestoreProcess extends BlockStream {
  private static final int LONGEST = 500;

  private final Path archive;
  private final Process process;
  private final Path errors;

  private RestoreProcess(Path archive, Process process, Path errors) {
    this.archive = archive;
    this.process = process;
    this.errors = errors;
  }

  /**
   * Starts it.
   *
   * @param program its name or path
   * @param options what it is to write
   * @return its output; empty where there is no such program
   */
  static Optional<InputStream> of(String program, Path archive, List<String> options)
      throws IOException {
    var command = new ArrayList<>(List.of(program, "-f", "-"));
    command.addAll(options);
    command.add(archive.toString());
    Path errors = Files.createTempFile("schema-contract", ".errors");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      return Optional.of(new RestoreProcess(archive, process, errors));
    } catch (IOException e) {
      // Java tells a program that is not there by this exception only.
      Files.delete(errors);
      return Optional.empty();
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = process.getInputStream().read(into, offset, length);
    if (count < 0) {
      requireSuccess();
    }
    return count;
  }

  /** What ends early would look like a short dump. */
  private void requireSuccess() throws IOException {
    if (exitCode() != 0) {
      String said = Files.readString(errors, Charset.defaultCharset()).strip();
      throw new DumpException(
          "pg_restore does not read "
              + archive.getFileName()
              + " to its end: "
              + said.substring(0, Math.min(LONGEST, said.length()))
              + ". It must be of the major that made the archive, or a newer one; or make a plain"
              + " dump with pg_dump -Fp.");
    }
  }

  private int exitCode() throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while pg_restore ended", e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.getInputStream().close();
    Files.deleteIfExists(errors);
  }
}
