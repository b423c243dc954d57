package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * For every object that the entities speak of: the class and attribute behind it.
 *
 * @param byPath the origins by object path
 * @param immutable the tables of entities that are never changed: {@code @Immutable}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Origins(SortedMap<ObjectPath, Origin> byPath, Set<ObjectPath> immutable) {
  public Origins {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    immutable = Set.copyOf(immutable);
  }

  /** The origins in the given map. */
  public static Origins of(Map<ObjectPath, Origin> byPath) {
    return new Origins(new TreeMap<>(byPath), Set.of());
  }

  /** The origin of the object at a path. */
  public Optional<Origin> find(ObjectPath path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
