package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * A foreign key.
 *
 * @param path its key
 * @param columns the referencing columns in order
 * @param referencedTable the table it points to
 * @param referencedColumns the columns it points to, in the same order
 * @param onDelete {@code no action}, {@code cascade}, {@code set null (columns)} and so on
 * @param onUpdate the same for updates
 * @param matchFull whether all or none of the columns must be null
 * @param deferrability {@code deferrable} or {@code deferrable initially deferred}
 * @param validated false when declared {@code NOT VALID}
 * @param traits whether it is enforced, and whether it is about periods
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record ForeignKey(
    ObjectPath path,
    List<String> columns,
    ObjectPath referencedTable,
    List<String> referencedColumns,
    String onDelete,
    String onUpdate,
    boolean matchFull,
    Optional<String> deferrability,
    boolean validated,
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  private String reference() {
    return referencedTable.text() + Identifier.list(referencedColumns);
  }

  /** Whether the other key ties the same columns to the same columns, whatever its name. */
  public boolean sameStructure(ForeignKey other) {
    return referencedTable.equals(other.referencedTable) && pairs().equals(other.pairs());
  }

  private Set<List<String>> pairs() {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> List.of(columns.get(i), referencedColumns.get(i)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One of which nothing else is said. */
  public ForeignKey(
      ObjectPath path,
      List<String> columns,
      ObjectPath referencedTable,
      List<String> referencedColumns,
      String onDelete,
      String onUpdate,
      boolean matchFull,
      Optional<String> deferrability,
      boolean validated,
      Optional<String> comment) {
    this(
        path,
        columns,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        matchFull,
        deferrability,
        validated,
        Traits.NONE,
        comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.COLUMNS, columns)
        .put(Facet.REFERENCE, reference())
        .flag(Facet.ON_DELETE, !onDelete.equals("no action"), onDelete)
        .flag(Facet.ON_UPDATE, !onUpdate.equals("no action"), onUpdate)
        .flag(Facet.MATCH, matchFull, "full")
        .put(Facet.DEFERRABILITY, deferrability)
        .flag(Facet.VALIDITY, !validated, "not valid")
        .put(traits)
        .done();
  }
}
