package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Traits;
import java.util.ArrayList;
import java.util.List;
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

  /** The comments on an object and on what is inside it. */
  static List<Statement> of(CatalogObject object) {
    var statements = new ArrayList<Statement>();
    object.comment().ifPresent(text -> statements.add(on(object.path(), object.traits(), text)));
    object
        .innerComments()
        .forEach((name, text) -> statements.add(inside(object.path(), name, text)));
    return statements;
  }

  /**
   * {@code COMMENT ON} for what is inside an object.
   *
   * @param path the object
   * @param name the name of the part: an attribute of a composite type, a constraint of a domain,
   *     the multirange of a range
   * @param comment the text
   * @return the statement
   */
  public static Statement inside(ObjectPath path, String name, String comment) {
    String part = Identifier.of(name);
    String target =
        switch (path.kind()) {
          case COMPOSITE -> "column " + path.text() + "." + part;
          case DOMAIN -> "constraint " + part + " on domain " + path.text();
          case RANGE -> "type " + Identifier.of(path.schema()) + "." + part;
          default -> throw new IllegalArgumentException("There is nothing inside " + path);
        };
    return new Statement(path, "comment on " + target + " is " + Definitions.literal(comment));
  }

  /** {@code COMMENT ON} for an object of which more is known: a table may be a foreign one. */
  public static Statement on(ObjectPath path, Traits traits, String comment) {
    String foreign = traits.has(Facet.SERVER) ? "foreign " : "";
    return new Statement(
        path, "comment on " + foreign + target(path) + " is " + Definitions.literal(comment));
  }

  private static String target(ObjectPath path) {
    return switch (path.kind()) {
      case ENUM, COMPOSITE, RANGE -> "type " + path.text();
      case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY -> "constraint " + onTable(path);
      case AGGREGATE -> "routine " + path.text();
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
