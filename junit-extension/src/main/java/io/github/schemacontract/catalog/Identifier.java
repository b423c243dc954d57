package io.github.schemacontract.catalog;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** How a name is shown to people: plain where it is plain, in double quotes where it is not. */
@API(status = API.Status.INTERNAL)
public final class Identifier {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");
  private static final Pattern ROUTINE = Pattern.compile("[a-z_][a-z0-9_$]*\\(.*\\)");

  private Identifier() {}

  /**
   * The name as it stands in an object path.
   *
   * @param name the name exactly as the catalog holds it; a routine's name includes its argument
   *     types, as in {@code touch(integer)}
   * @return the name, quoted unless it could be typed without quotes
   */
  public static String shown(String name) {
    return PLAIN.matcher(name).matches() || ROUTINE.matcher(name).matches() ? name : quoted(name);
  }

  /**
   * The name in double quotes, as every statement of ours writes it.
   *
   * @param name the name exactly as the catalog holds it
   * @return the quoted name
   */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
