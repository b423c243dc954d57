package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * A range type, with its multirange.
 *
 * @param path its key
 * @param subtype the type of its bounds
 * @param operatorClass the operator class that orders them, where it is not the subtype's default
 * @param collation their collation where it is not the subtype's own
 * @param canonical the function that brings a range to its canonical form
 * @param difference the function that tells how far two bounds are apart
 * @param multirange the name of the multirange, where it is not the one that PostgreSQL chooses
 * @param multirangeComment the comment on the multirange, by its name
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Range(
    ObjectPath path,
    String subtype,
    Optional<String> operatorClass,
    Optional<String> collation,
    Optional<String> canonical,
    Optional<String> difference,
    Optional<String> multirange,
    SortedMap<String, String> multirangeComment,
    Optional<String> comment)
    implements CatalogObject {

  public Range {
    multirangeComment =
        java.util.Collections.unmodifiableSortedMap(new TreeMap<>(multirangeComment));
  }

  @Override
  public SortedMap<String, String> innerComments() {
    return multirangeComment;
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.TYPE, subtype)
        .put(Facet.OPERATOR_CLASS, operatorClass)
        .put(Facet.COLLATION, collation)
        .put(Facet.CANONICAL, canonical)
        .put(Facet.DIFFERENCE, difference)
        .put(Facet.MULTIRANGE, multirange)
        .done();
  }
}
