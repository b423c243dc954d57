package io.github.schemacontract.postgres;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody guesses: other users of the machine reach the server's port as well. */
final class Passwords {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  static String random() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
