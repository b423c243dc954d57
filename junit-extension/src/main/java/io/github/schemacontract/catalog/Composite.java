package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A composite type that is no table's row.
 *
 * @param path its key
 * @param attributes its attributes in order
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Composite(ObjectPath path, List<Attribute> attributes, Optional<String> comment)
    implements CatalogObject {

  /**
   * An attribute of a composite type.
   *
   * @param name its name
   * @param type its type as {@code format_type} prints it
   * @param collation its collation where it is not the type's own
   * @param comment the text of {@code COMMENT ON}
   */
  public record Attribute(
      String name, String type, Optional<String> collation, Optional<String> comment) {

    private String text() {
      return Identifier.of(name) + " " + type + collation.map(c -> " collate " + c).orElse("");
    }
  }

  public Composite {
    attributes = List.copyOf(attributes);
  }

  /** The attributes in parentheses, as {@code CREATE TYPE} takes them. */
  public String definition() {
    return attributes.stream().map(Attribute::text).collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public SortedMap<String, String> innerComments() {
    return Facets.comments(attributes, Attribute::name, Attribute::comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.ATTRIBUTES, definition()).done();
  }
}
