package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * An enum type.
 *
 * @param path its key
 * @param labels its labels in sort order
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record EnumType(ObjectPath path, List<String> labels, Optional<String> comment)
    implements CatalogObject {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.-]+( [\\p{L}\\p{N}_.-]+)*");

  public EnumType {
    labels = List.copyOf(labels);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.LABELS, labels.stream().map(EnumType::word).collect(Collectors.joining(", ")))
        .done();
  }

  /** A label in quotes unless it is a word: one with a comma is not two. */
  private static String word(String label) {
    return WORD.matcher(label).matches() ? label : "'" + label.replace("'", "''") + "'";
  }
}
