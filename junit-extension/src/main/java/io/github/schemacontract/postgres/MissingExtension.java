package io.github.schemacontract.postgres;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** What to do when a server lacks an extension. */
@API(status = API.Status.INTERNAL)
public final class MissingExtension {
  private static final Pattern WORDS =
      Pattern.compile(
          "extension \"([^\"]+)\" is not available|extension control file \".*/([^/\"]+)\\.control\"");

  private MissingExtension() {}

  /**
   * The cure as the rest of a sentence.
   *
   * @param message what the server says
   * @return empty when it says something else
   */
  public static Optional<String> of(String message) {
    Matcher extension = WORDS.matcher(message);
    if (!extension.find()) {
      return Optional.empty();
    }
    String name = Optional.ofNullable(extension.group(1)).orElseGet(() -> extension.group(2));
    return Optional.of(
        "the server lacks the extension "
            + name
            + ": name an image that has it, @Postgres(provider = TESTCONTAINERS, image = \"...\")");
  }
}
