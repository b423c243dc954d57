package io.github.schemacontract.dump;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Java calls PostgreSQL's encodings. */
final class Encodings {
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          // Its bytes are taken as they are, and the server checks that they are UTF-8.
          Map.entry("SQL_ASCII", "UTF-8"),
          Map.entry("UNICODE", "UTF-8"),
          Map.entry("LATIN5", "ISO-8859-9"),
          Map.entry("LATIN6", "ISO-8859-10"),
          Map.entry("LATIN7", "ISO-8859-13"),
          Map.entry("LATIN8", "ISO-8859-14"),
          Map.entry("LATIN9", "ISO-8859-15"),
          Map.entry("LATIN10", "ISO-8859-16"),
          Map.entry("KOI8R", "KOI8-R"),
          Map.entry("KOI8U", "KOI8-U"),
          Map.entry("WIN866", "IBM866"),
          Map.entry("WIN874", "x-windows-874"),
          Map.entry("UHC", "x-windows-949"));

  private Encodings() {}

  static Optional<Charset> named(String postgresName) {
    String name = postgresName.toUpperCase(Locale.ROOT).replace("-", "");
    if (name.equals("UTF8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    String java =
        OTHER_NAMES.getOrDefault(
            name,
            name.replaceFirst("^LATIN(?=[1-4]$)", "ISO-8859-")
                .replaceFirst("^ISO_?8859_?", "ISO-8859-")
                .replaceFirst("^WIN(?=125\\d$)", "windows-"));
    try {
      return Optional.of(Charset.forName(java));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
