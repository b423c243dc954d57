package io.github.schemacontract.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a plain dump piece by piece; the rows of a {@code COPY} are a stream. */
final class DumpReader implements AutoCloseable {
  private static final String HEADER = "-- PostgreSQL database dump";
  private static final String FOOTER = "-- PostgreSQL database dump complete";
  private static final String WHOLE_SERVER = "-- PostgreSQL database cluster dump";
  private static final Pattern DUMPED_FROM =
      Pattern.compile("-- Dumped from database version (\\d+).*");
  private static final Pattern COPY =
      Pattern.compile("copy\\b.*\\bfrom\\s+stdin\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ENCODING = setting("client_encoding");
  private static final Pattern PLAIN_STRINGS = setting("standard_conforming_strings");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final DumpLines lines;
  private final StatementScanner scanner = new StatementScanner();
  private final StringBuilder text = new StringBuilder();
  private String line = "";
  private int at;
  private int begun;
  private boolean complete = true;
  private OptionalInt major = OptionalInt.empty();

  private static Pattern setting(String name) {
    String regex = "set\\s+" + name + "\\s*(?:=|\\sto\\s)\\s*'?([\\w-]+)'?\\s*";
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  DumpReader(InputStream in) {
    this.lines = new DumpLines(in);
  }

  /** The major version of the server that was dumped, as soon as the dump has said it. */
  OptionalInt major() {
    return major;
  }

  /**
   * The next piece; none at the end.
   *
   * @throws DumpException when the dump is cut off
   */
  Optional<DumpPiece> next() throws IOException {
    while (at < line.length() || nextLine()) {
      if (at == 0 && scanner.isBetween() && line.startsWith("\\")) {
        at = line.length();
        return Optional.of(new DumpPiece.Meta(lines.number(), line.strip()));
      }
      Optional<DumpPiece> piece = statement();
      if (piece.isPresent()) {
        return piece;
      }
    }
    requireEnd();
    return Optional.empty();
  }

  private boolean nextLine() throws IOException {
    if (lines.number() == 0) {
      requirePlain();
    }
    Optional<String> next = lines.next();
    line = next.orElse("");
    at = lines.number() == 1 && line.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
    if (scanner.isBetween() && line.startsWith("--")) {
      comment(line.strip());
    }
    return next.isPresent();
  }

  private void requirePlain() throws IOException {
    if (lines.startsWith("\u00FF\u00FE") || lines.startsWith("\u00FE\u00FF")) {
      throw new DumpException(
          "the file is UTF-16, which a shell of Windows makes of what is written with >. Make it"
              + " again with pg_dump -f.");
    }
  }

  private void comment(String comment) {
    if (comment.equals(WHOLE_SERVER)) {
      throw new DumpException(
          "line "
              + lines.number()
              + " says that it is a dump of a whole server. Make one of the database, with pg_dump"
              + " instead of pg_dumpall.");
    }
    complete = comment.equals(FOOTER) || (complete && !comment.equals(HEADER));
    Matcher from = DUMPED_FROM.matcher(comment);
    if (from.matches()) {
      major = OptionalInt.of(Integer.parseInt(from.group(1)));
    }
  }

  private Optional<DumpPiece> statement() {
    boolean within = scanner.isWithin();
    int end = scanner.scan(line, at);
    int from = within ? at : scanner.begins();
    if (!within && (end >= 0 || scanner.isWithin())) {
      begun = lines.number();
    }
    if (end < 0) {
      if (scanner.isWithin()) {
        text.append(line, from, line.length());
      }
      at = line.length();
      return Optional.empty();
    }
    String sql = text.append(line, from, end).toString();
    text.setLength(0);
    at = end + 1;
    return piece(sql);
  }

  private Optional<DumpPiece> piece(String sql) {
    if (COPY.matcher(sql).matches()) {
      String within = "within the rows of '%s' in line %d".formatted(FirstWords.of(sql), begun);
      at = line.length();
      return Optional.of(new DumpPiece.Copy(begun, sql, new CopyRows(lines, within)));
    }
    Matcher encoding = ENCODING.matcher(sql);
    if (encoding.matches()) {
      // What is read is sent in UTF-8, so the server is not told.
      lines.encodedIn(charset(encoding.group(1)));
      return Optional.empty();
    }
    Matcher strings = PLAIN_STRINGS.matcher(sql);
    if (strings.matches()) {
      scanner.backslashesEscape(strings.group(1).equalsIgnoreCase("off"));
    }
    return Optional.of(new DumpPiece.Statement(begun, sql));
  }

  private Charset charset(String encoding) {
    return Encodings.named(encoding)
        .orElseThrow(
            () ->
                new DumpException(
                    "line "
                        + begun
                        + " says that it is encoded in "
                        + encoding
                        + ", which Java does not know. Make the dump with --encoding=UTF8."));
  }

  private void requireEnd() {
    if (scanner.isWithin() || scanner.open().isPresent()) {
      String statement =
          scanner.isWithin()
              ? "the statement '%s' of line %d".formatted(FirstWords.of(text.toString()), begun)
              : "";
      String within =
          Stream.of(scanner.open().orElse(""), statement)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" in "));
      throw Truncation.at(lines.number(), "within " + within);
    }
    if (!complete) {
      throw Truncation.at(lines.number(), "without the comment with which pg_dump ends one");
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
