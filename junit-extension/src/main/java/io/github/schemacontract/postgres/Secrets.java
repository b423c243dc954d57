package io.github.schemacontract.postgres;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** Keeps passwords out of what is printed. */
@API(status = API.Status.EXPERIMENTAL)
public final class Secrets {
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)((?:ssl)?password=)(?:'[^']*'|[^&\\s'\"]*)");
  private static final Pattern AUTHORITY = Pattern.compile("//([^/@\\s]*):[^/\\s]*@");

  private Secrets() {}

  /**
   * A text without the passwords of the URLs that it holds.
   *
   * @param text any text
   * @return the text, each password replaced by three dots
   */
  public static String hidden(String text) {
    return AUTHORITY.matcher(PARAMETER.matcher(text).replaceAll("$1...")).replaceAll("//$1:...@");
  }
}
