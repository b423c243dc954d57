package io.github.schemacontract.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apiguardian.api.API;

/** Texts that lie beside a class in the jar, such as its SQL. */
@API(status = API.Status.INTERNAL)
public final class Beside {
  private Beside() {}

  /**
   * The text of a resource.
   *
   * @param type the class that it belongs to
   * @param name its name, in the package of the class
   */
  public static String text(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
