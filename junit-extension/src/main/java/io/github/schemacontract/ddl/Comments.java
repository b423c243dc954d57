package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Traits;
import org.apiguardian.api.API;

/** The statement that comments on an object. */
@API(status = API.Status.INTERNAL)
public final class Comments {
  private Comments() {}

  /** {@code COMMENT ON} for the object at a path. */
  public static Statement on(ObjectPath path, String comment) {
    return new Statement(
        path, "comment on " + target(path) + " is " + Definitions.literal(comment));
  }

  /** {@code COMMENT ON} for an object of which more is known: a table may be a foreign one. */
  public static Statement on(ObjectPath path, Traits traits, String comment) {
    String foreign = traits.has(Facet.SERVER) ? "foreign " : "";
    return new Statement(
        path, "comment on " + foreign + target(path) + " is " + Definitions.literal(comment));
  }

  private static String target(ObjectPath path) {
    return switch (path.kind()) {
      case ENUM -> "type " + path.text();
      case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY -> "constraint " + onTable(path);
      case TRIGGER -> "trigger " + onTable(path);
      case POLICY -> "policy " + onTable(path);
      case RULE -> "rule " + onTable(path);
      case INDEX -> "index " + Identifier.of(path.schema()) + "." + Identifier.of(path.name());
      default -> path.kind().label() + " " + path.text();
    };
  }

  private static String onTable(ObjectPath path) {
    return Identifier.of(path.name()) + " on " + path.table().orElseThrow().text();
  }
}
