package io.github.schemacontract.migrations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apiguardian.api.API;

/** What tells a migration from another one with the same version. */
@API(status = API.Status.EXPERIMENTAL)
public final class Checksum {
  private static final int LENGTH = 16;

  private Checksum() {}

  /**
   * The first 16 hexadecimal digits of the SHA-256 of a script, with {@code \n} as line end and
   * without a byte order mark; of a migration in code, the checksum that the tool has for it.
   *
   * @param migration any migration
   * @return its checksum; none where neither text nor tool has one
   */
  public static Optional<String> of(Migration migration) {
    return migration.text().map(Checksum::of).or(migration::checksum);
  }

  private static String of(String script) {
    String text = script.replace("\r\n", "\n");
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
