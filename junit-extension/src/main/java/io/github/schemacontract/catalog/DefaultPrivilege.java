package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;

/**
 * What one role may do with objects that will be created: {@code ALTER DEFAULT PRIVILEGES}.
 *
 * @param path its key: the schema, unless it is for all of them; the kind of objects, {@code
 *     tables} or {@code tables of role} where another role than the migrations' creates them; who
 *     may
 * @param privileges lower-case privileges, with {@code with grant option} where so; none where
 *     PostgreSQL's own default was revoked
 */
@API(status = API.Status.EXPERIMENTAL)
public record DefaultPrivilege(ObjectPath path, SortedSet<String> privileges)
    implements CatalogObject {

  public DefaultPrivilege {
    privileges = Collections.unmodifiableSortedSet(new TreeSet<>(privileges));
  }

  /** The kind of objects, with the role that creates them: {@code tables of role}. */
  public String objects() {
    return path.names().get(path.names().size() - 2);
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
