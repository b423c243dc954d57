package io.github.schemacontract.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects the facets of one object, leaving out those at their default. */
final class Facets {
  private final SortedMap<Facet, String> values = new TreeMap<>();

  static Facets of(CatalogObject object) {
    return new Facets()
        .put(Facet.COMMENT, object.comment())
        .put(Facet.COMMENTS, text(object.innerComments()));
  }

  private static String text(SortedMap<String, String> comments) {
    return comments.entrySet().stream()
        .map(e -> Identifier.of(e.getKey()) + ": " + e.getValue())
        .collect(Collectors.joining("; "));
  }

  /** The comments on what is inside an object, by name. */
  static <T> SortedMap<String, String> comments(
      List<T> parts, Function<T, String> name, Function<T, Optional<String>> comment) {
    var comments = new TreeMap<String, String>();
    parts.forEach(part -> comment.apply(part).ifPresent(c -> comments.put(name.apply(part), c)));
    return Collections.unmodifiableSortedMap(comments);
  }

  Facets put(Facet facet, String value) {
    if (!value.isEmpty()) {
      values.put(facet, value);
    }
    return this;
  }

  Facets put(Facet facet, Optional<String> value) {
    value.ifPresent(v -> values.put(facet, v));
    return this;
  }

  Facets put(Facet facet, Collection<String> names) {
    return names.isEmpty() ? this : put(facet, Identifier.list(names));
  }

  Facets put(Traits traits) {
    values.putAll(traits.values());
    return this;
  }

  Facets flag(Facet facet, boolean on, String value) {
    return on ? put(facet, value) : this;
  }

  SortedMap<Facet, String> done() {
    return Collections.unmodifiableSortedMap(values);
  }
}
