package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.Nearest;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says why two objects that are built alike are the same one.
 *
 * <p>Many columns are {@code text} and many tables have an id and a name: for what is built alike
 * by chance it takes more, another object that goes with both, or names that are alike.
 */
final class RenameEvidence {
  private static final int COLUMNS_THAT_TELL = 3;

  private final Catalog database;
  private final Catalog contract;
  private final Renames known;

  RenameEvidence(Catalog database, Catalog contract, Renames known) {
    this.database = database;
    this.contract = contract;
    this.known = known;
  }

  Optional<Rename> of(CatalogObject promised, CatalogObject actual) {
    return evidence(promised, actual)
        .map(
            words ->
                new Rename(
                    promised.path(),
                    actual.path(),
                    words,
                    moved(promised.path(), actual.path()),
                    follows(promised)));
  }

  private boolean moved(ObjectPath promised, ObjectPath actual) {
    return promised.kind() != ObjectKind.SCHEMA
        && !promised.inSchema().equals(actual.inSchema().map(known::promised));
  }

  private boolean follows(CatalogObject promised) {
    return promised instanceof Sequence sequence
        && sequence
            .ownedBy()
            .flatMap(ObjectPath::table)
            .flatMap(known::of)
            .filter(Rename::isMove)
            .isPresent();
  }

  private Optional<String> evidence(CatalogObject promised, CatalogObject actual) {
    ObjectPath path = promised.path();
    return switch (path.kind()) {
      case SCHEMA -> some(inside(path, contract).count(), "object");
      case TABLE -> table(path, actual.path());
      case COLUMN -> column(path, actual.path());
      case FOREIGN_DATA_WRAPPER, SERVER ->
          telling(promised, actual, Facet.DEFINITION, "the same definition");
      case ENUM -> Optional.of("the same labels");
      case SEQUENCE -> telling(promised, actual, Facet.OWNED_BY, "the same owner and numbers");
      case DOMAIN -> telling(promised, actual, Facet.CONSTRAINTS, "the same type and checks");
      default -> Optional.of("the same definition");
    };
  }

  static Stream<ObjectPath> inside(ObjectPath schema, Catalog side) {
    return side.paths().stream()
        .filter(p -> p.names().size() > 1 && p.schema().equals(schema.name()));
  }

  private static Optional<String> some(long count, String what) {
    return count == 0
        ? Optional.empty()
        : Optional.of("the same " + (count == 1 ? what : count + " " + what + "s"));
  }

  private Optional<String> table(ObjectPath promised, ObjectPath actual) {
    long columns = contract.of(promised, Column.class).count();
    boolean tells =
        columns >= COLUMNS_THAT_TELL
            || contract.children(promised).anyMatch(o -> keeps(o, actual))
            || alike(promised, actual)
            || promised.name().equals(actual.name());
    return tells ? some(columns, "column") : Optional.empty();
  }

  /** Keys and indexes keep their names when their table gets another one. */
  private boolean keeps(CatalogObject promised, ObjectPath actualTable) {
    return promised.path().kind() != ObjectKind.COLUMN
        && database.has(actualTable.child(promised.path().kind(), promised.path().name()));
  }

  private Optional<String> column(ObjectPath promised, ObjectPath actual) {
    ObjectPath table = promised.table().orElseThrow();
    Optional<ObjectPath> carrier =
        contract
            .children(table)
            .filter(o -> o.path().kind() != ObjectKind.COLUMN)
            .filter(o -> carries(o, promised, actual))
            .map(CatalogObject::path)
            .findFirst();
    return carrier
        .map(c -> "the same definition, and in its place in " + c.kind().label() + " " + c.name())
        .or(() -> alike(promised, actual) ? Optional.of("the same definition") : Optional.empty());
  }

  /** Whether an object of the table names the one column here and the other one there. */
  private boolean carries(CatalogObject child, ObjectPath promised, ObjectPath actual) {
    return database
        .find(known.actual(child.path()))
        .filter(
            other ->
                child.differences(other).stream()
                    .anyMatch(f -> carries(child, other, f, promised, actual)))
        .isPresent();
  }

  private boolean carries(
      CatalogObject child,
      CatalogObject other,
      Facet facet,
      ObjectPath promised,
      ObjectPath actual) {
    String there = other.facets().get(facet);
    return there != null
        && Renames.renamed(there, Map.of(identifier(actual), identifier(promised)))
            .equals(child.facets().get(facet));
  }

  private static String identifier(ObjectPath path) {
    return Identifier.of(path.name());
  }

  private static Optional<String> telling(
      CatalogObject promised, CatalogObject actual, Facet facet, String words) {
    return promised.facets().containsKey(facet)
            || promised.path().name().equals(actual.path().name())
            || alike(promised.path(), actual.path())
        ? Optional.of(words)
        : Optional.empty();
  }

  private static boolean alike(ObjectPath promised, ObjectPath actual) {
    String one = promised.name();
    String other = actual.name();
    return Nearest.to(one, List.of(other)).isPresent()
        || words(one).anyMatch(word -> words(other).anyMatch(word::equals));
  }

  private static Stream<String> words(String name) {
    return Pattern.compile("_").splitAsStream(name).filter(word -> word.length() > 3);
  }
}
