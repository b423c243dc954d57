package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A check constraint of a table.
 *
 * @param path its key
 * @param condition the condition in parentheses
 * @param columns the columns it looks at
 * @param noInherit whether child tables are spared
 * @param validated false when declared {@code NOT VALID}
 * @param traits whether it is enforced, and whether it is about periods
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Check(
    ObjectPath path,
    String condition,
    List<String> columns,
    boolean noInherit,
    boolean validated,
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  public Check {
    columns = List.copyOf(columns);
  }

  /** One of which nothing else is said. */
  public Check(
      ObjectPath path,
      String condition,
      List<String> columns,
      boolean noInherit,
      boolean validated,
      Optional<String> comment) {
    this(path, condition, columns, noInherit, validated, Traits.NONE, comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.CONDITION, condition)
        .flag(Facet.INHERITANCE, noInherit, "no inherit")
        .flag(Facet.VALIDITY, !validated, "not valid")
        .put(traits)
        .done();
  }
}
