package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;
import org.apiguardian.api.API;

/** The statements for what is said of an object after it was created. */
@API(status = API.Status.INTERNAL)
public final class TraitStatements {
  private TraitStatements() {}

  /**
   * The statement that sets one trait.
   *
   * @param path the object
   * @param facet the trait
   * @param value its value
   * @return the statement; empty where the trait is part of creating the object
   */
  public static Optional<Statement> of(ObjectPath path, Facet facet, String value) {
    return action(path, facet, value).map(sql -> new Statement(path, sql));
  }

  private static Optional<String> action(ObjectPath path, Facet facet, String value) {
    return switch (facet) {
      case STORAGE_PARAMETERS ->
          path.kind() == ObjectKind.TABLE ? table(path, "set (" + value + ")") : Optional.empty();
      case REPLICA_IDENTITY -> table(path, "replica identity " + value);
      // A table is created with its access method, as older majors can not change it.
      case ACCESS_METHOD ->
          path.kind() == ObjectKind.TABLE
              ? Optional.empty()
              : table(path, "set access method " + value);
      case CLUSTER_ON -> table(path, "cluster on " + value);
      case STORAGE -> column(path, "set storage " + value);
      case OPTIONS -> column(path, "set (" + value + ")");
      case STATISTICS_TARGET -> Optional.of(statistics(path, value));
      case VALIDITY ->
          path.kind() == ObjectKind.COLUMN ? Optional.of(notNull(path, value)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> table(ObjectPath path, String action) {
    return Optional.of("alter " + path.kind().label() + " " + path.text() + " " + action);
  }

  /** What is set for a column holds for its table only, not for those that inherit it. */
  private static Optional<String> column(ObjectPath path, String action) {
    return Optional.of(
        "alter table only "
            + path.table().orElseThrow().text()
            + " alter column "
            + Identifier.of(path.name())
            + " "
            + action);
  }

  private static String statistics(ObjectPath path, String value) {
    return switch (path.kind()) {
      case COLUMN -> column(path, "set statistics " + value).orElseThrow();
      case INDEX ->
          "alter index "
              + Identifier.of(path.schema())
              + "."
              + Identifier.of(path.name())
              + " alter column "
              + value.replaceAll("=", " set statistics ").replace(",", ", alter column");
      default -> "alter statistics " + path.text() + " set statistics " + value;
    };
  }

  private static String notNull(ObjectPath path, String value) {
    return "alter table "
        + path.table().orElseThrow().text()
        + " add not null "
        + Identifier.of(path.name())
        + " "
        + value;
  }
}
