package io.github.schemacontract.dump;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/** The bytes of a dump, cut at the ends of lines; of them only a buffer is in memory. */
final class DumpLines implements AutoCloseable {
  private static final int SIZE = 1 << 16;
  private static final String END_OF_ROWS = "\\.";

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private final byte[] part = new byte[SIZE];
  private int at;
  private int limit;
  private int number;
  private boolean lineBegins = true;
  private Charset charset = StandardCharsets.UTF_8;

  DumpLines(InputStream in) {
    this.in = in;
  }

  /** How the rest of the dump is encoded. */
  void encodedIn(Charset other) {
    charset = other;
  }

  /** The line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The next line with its end; none at the end of the dump. */
  Optional<String> next() throws IOException {
    byte[] line = nextBytes();
    return line.length == 0 ? Optional.empty() : Optional.of(decoded(line));
  }

  /** The next line in UTF-8; empty at the end of the dump. */
  byte[] nextInUtf8() throws IOException {
    byte[] line = nextBytes();
    return isUtf8() ? line : decoded(line).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] nextBytes() throws IOException {
    var line = new ByteArrayOutputStream();
    do {
      int length = read(part, 0, SIZE);
      if (length < 0) {
        break;
      }
      line.write(part, 0, length);
    } while (!lineBegins);
    return line.toByteArray();
  }

  /** Whether bytes can be passed on as they are. */
  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Reads on, at most to the end of the line; -1 at the end of the dump. */
  int read(byte[] into, int offset, int length) throws IOException {
    if (at == limit && !fill()) {
      return -1;
    }
    int end = Math.min(limit, at + length);
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    number += lineBegins ? 1 : 0;
    lineBegins = stop < end;
    int count = (lineBegins ? stop + 1 : stop) - at;
    System.arraycopy(buffer, at, into, offset, count);
    at += count;
    return count;
  }

  /** Reads the line that ends the rows of a {@code COPY}, if that is the next one. */
  boolean passedEndOfRows() throws IOException {
    if (!lineBegins || !startsWith(END_OF_ROWS)) {
      return false;
    }
    boolean ends = startsWith(END_OF_ROWS + "\n") || startsWith(END_OF_ROWS + "\r\n");
    if (ends || limit - at == END_OF_ROWS.length()) {
      nextBytes();
      return true;
    }
    return false;
  }

  /** Whether the next bytes are these; reads ahead where it must. */
  boolean startsWith(String ascii) throws IOException {
    while (limit - at < ascii.length()) {
      if (!fill()) {
        return false;
      }
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (buffer[at + i] != (byte) ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Adds to the buffer, behind what is not read yet. */
  private boolean fill() throws IOException {
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, limit - at);
      limit -= at;
      at = 0;
    }
    int count = readMore();
    limit += Math.max(0, count);
    return count > 0;
  }

  private int readMore() throws IOException {
    try {
      return in.read(buffer, limit, SIZE - limit);
    } catch (EOFException | ZipException e) {
      throw new DumpException(
          "the compressed dump is cut off or damaged after line " + number + ". Make it again.", e);
    }
  }

  private String decoded(byte[] line) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new DumpException(
          "line "
              + number
              + " is not "
              + charset
              + ", in which the dump says to be. Make the dump with --encoding=UTF8.",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
