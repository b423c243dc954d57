package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;
import org.apiguardian.api.API;

/** The statement that gives an object to a role. */
@API(status = API.Status.INTERNAL)
public final class Owners {
  private Owners() {}

  /**
   * {@code ALTER … OWNER TO}.
   *
   * @param path the object
   * @param owner the role; without one, the role that executes the statement
   * @return the statement
   */
  public static Statement of(ObjectPath path, Optional<String> owner) {
    String role = owner.map(Definitions::role).orElse("current_user");
    return new Statement(path, alter(path) + " owner to " + role);
  }

  /** How a statement begins that gives an object to somebody, or moves it. */
  public static String alter(ObjectPath path) {
    return "alter " + words(path.kind()) + " " + path.text();
  }

  private static String words(ObjectKind kind) {
    return switch (kind) {
      case ENUM, COMPOSITE, RANGE -> "type";
      case AGGREGATE -> "routine";
      default -> kind.label();
    };
  }
}
