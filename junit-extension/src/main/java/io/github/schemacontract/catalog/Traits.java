package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * What is said of an object beside its definition, such as how a table is partitioned; what is at
 * its default is absent.
 *
 * <p>In the contract most of them are keys of their own, and in SQL clauses or statements of their
 * own.
 *
 * @param values the SQL words by facet: {@code PARTITION_BY} to {@code range (created_at)}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Traits(SortedMap<Facet, String> values) {
  /** Everything at its default. */
  public static final Traits NONE = new Traits(new TreeMap<>());

  private static final List<Facet> TABLE =
      List.of(
          Facet.PERSISTENCE,
          Facet.ROW_TYPE,
          Facet.INHERITS,
          Facet.PARTITION_OF,
          Facet.PARTITION_BY,
          Facet.SERVER,
          Facet.ACCESS_METHOD,
          Facet.STORAGE_PARAMETERS,
          Facet.REPLICA_IDENTITY,
          Facet.CLUSTER_ON);
  private static final List<Facet> COLUMN =
      List.of(Facet.VALIDITY, Facet.STORAGE, Facet.STATISTICS_TARGET, Facet.OPTIONS);

  public Traits {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The given values. */
  public static Traits of(Map<Facet, String> values) {
    return values.isEmpty() ? NONE : new Traits(new TreeMap<>(values));
  }

  /** The traits that are keys of their own for a kind of object, in the order of the contract. */
  public static List<Facet> keys(ObjectKind kind) {
    return switch (kind) {
      case TABLE -> TABLE;
      case COLUMN -> COLUMN;
      case MATERIALIZED_VIEW -> List.of(Facet.ACCESS_METHOD, Facet.CLUSTER_ON);
      case INDEX, STATISTICS -> List.of(Facet.STATISTICS_TARGET);
      default -> List.of();
    };
  }

  /** The trait of that kind of object with the given key in the contract. */
  public static Optional<Facet> find(ObjectKind kind, String key) {
    return keys(kind).stream().filter(facet -> facet.label().equals(key)).findFirst();
  }

  /** The value of a facet. */
  public Optional<String> get(Facet facet) {
    return Optional.ofNullable(values.get(facet));
  }

  /** Whether something is said of a facet. */
  public boolean has(Facet facet) {
    return values.containsKey(facet);
  }
}
