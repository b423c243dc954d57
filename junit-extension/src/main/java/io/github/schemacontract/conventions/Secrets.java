package io.github.schemacontract.conventions;

import java.util.regex.Pattern;

/** Guesses what must not be printed; a guess too many only hides a harmless value. */
final class Secrets {
  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          "passw|pwd|secret|token|credential|private.?key|api.?key|jdbc:|://|(?<![a-z])(url|uri|pw)(?![a-z])",
          Pattern.CASE_INSENSITIVE);

  private Secrets() {}

  static boolean suspects(String text) {
    return SUSPICIOUS.matcher(text).find();
  }
}
