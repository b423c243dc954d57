package io.github.schemacontract.dump;

import java.io.IOException;

/** The rows after a {@code COPY … FROM stdin}, up to the line that ends them. */
final class CopyRows extends BlockStream {
  private static final String END = "\\.";

  private final DumpLines lines;
  private final String cutOff;
  private final int firstLine;
  private byte[] translated = {};
  private int at;
  private boolean ended;

  /**
   * The rows that come next.
   *
   * @param cutOff within what the dump ends, if it ends here
   */
  CopyRows(DumpLines lines, String cutOff) {
    this.lines = lines;
    this.cutOff = cutOff;
    this.firstLine = lines.number() + 1;
  }

  /** The line of the first row. */
  int firstLine() {
    return firstLine;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int more = more(into, offset + count, length - count);
      if (more < 0) {
        return count == 0 && length > 0 ? -1 : count;
      }
      count += more;
    }
    return count;
  }

  private int more(byte[] into, int offset, int length) throws IOException {
    if (at < translated.length) {
      int count = Math.min(length, translated.length - at);
      System.arraycopy(translated, at, into, offset, count);
      at += count;
      return count;
    }
    if (ended || lines.passedEndOfRows()) {
      ended = true;
      return -1;
    }
    if (!lines.isUtf8()) {
      translated = lines.nextInUtf8();
      at = 0;
      requireMore(translated.length);
      return 0;
    }
    int count = lines.read(into, offset, length);
    requireMore(count);
    return count;
  }

  private void requireMore(int count) {
    if (count <= 0) {
      throw Truncation.at(lines.number(), cutOff + ", before its closing " + END);
    }
  }

  /** Passes over what was not read. */
  void skip() throws IOException {
    var passed = new byte[1 << 16];
    while (read(passed, 0, passed.length) >= 0) {
      // Nobody wants them.
    }
  }
}
