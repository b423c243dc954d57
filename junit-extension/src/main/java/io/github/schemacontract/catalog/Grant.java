package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;

/**
 * What one role may do with one object, beyond PostgreSQL's own defaults.
 *
 * @param path its key
 * @param on the object
 * @param privileges lower-case privileges, with {@code with grant option} where so; none where a
 *     default was revoked
 */
@API(status = API.Status.EXPERIMENTAL)
public record Grant(ObjectPath path, ObjectPath on, SortedSet<String> privileges)
    implements CatalogObject {

  public Grant {
    privileges = Collections.unmodifiableSortedSet(new TreeSet<>(privileges));
  }

  /** The role that holds the privileges; {@code public} for everyone. */
  public String grantee() {
    return path.name();
  }

  @Override
  public Optional<String> comment() {
    return Optional.empty();
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.PRIVILEGES, "[" + String.join(", ", privileges) + "]").done();
  }
}
