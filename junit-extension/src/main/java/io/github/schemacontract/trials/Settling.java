package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.SideBySide;
import io.github.schemacontract.catalog.View;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Finds expressions that are spelled differently and mean the same.
 *
 * <p>PostgreSQL prints an expression differently after it has been executed from its own print, and
 * {@code ALTER … TYPE} leaves spellings behind that fresh DDL never prints. So both sides are built
 * again from what was read, until their texts stay; what still differs is planned over one table,
 * and equal plans have equal meaning.
 */
@API(status = API.Status.INTERNAL)
public final class Settling {
  /** One round was enough for every expression tried; a second shows that the text stays. */
  private static final int ROUNDS = 2;

  private Settling() {}

  /**
   * The facets of which both texts mean the same.
   *
   * @param left one catalog, read from the database of {@code database}
   * @param right the other
   * @param rebuild builds a catalog in an empty database and reads it again
   * @param database the database that {@code left} was read from, only looked at
   * @return facets that differ in text only; empty, and nothing built, when no expression differs
   */
  public static Set<FacetPath> sameMeaning(
      Catalog left, Catalog right, UnaryOperator<Catalog> rebuild, Database database) {
    Set<FacetPath> open = differing(left, right);
    var same = new HashSet<FacetPath>();
    Catalog one = left;
    Catalog other = right;
    boolean stay = false;
    for (int round = 0; round < ROUNDS && !open.isEmpty() && !stay; round++) {
      Catalog before = one;
      Catalog otherBefore = other;
      one = rebuild.apply(one);
      other = rebuild.apply(other);
      stay = one.equals(before) && other.equals(otherBefore);
      Set<FacetPath> agreeing = agreeing(open, one, other);
      same.addAll(agreeing);
      open.removeAll(agreeing);
    }
    if (!open.isEmpty()) {
      same.addAll(samePlans(left, right, open, database));
    }
    return same;
  }

  /** What PostgreSQL refused to build again is not there, and has not agreed. */
  private static Set<FacetPath> agreeing(Set<FacetPath> facets, Catalog one, Catalog other) {
    return facets.stream()
        .filter(f -> one.has(f.object()) && other.has(f.object()))
        .filter(f -> value(object(one, f), f.facet()).equals(value(object(other, f), f.facet())))
        .collect(Collectors.toSet());
  }

  private static Set<FacetPath> samePlans(
      Catalog left, Catalog right, Set<FacetPath> open, Database database) {
    var same = new HashSet<FacetPath>();
    try (Connection connection = database.connect()) {
      for (FacetPath facet : open) {
        if (comparable(left, right, facet.object())
            && Plans.same(connection, facet, object(left, facet), object(right, facet))) {
          same.add(facet);
        }
      }
      return same;
    } catch (SQLException e) {
      throw new PostgresException("Plans can not be compared in " + database.name(), e);
    }
  }

  /**
   * Whether a plan tells all there is: it shows neither the functions that it folded, which can
   * change later, nor the names of what a view returns.
   */
  private static boolean comparable(Catalog left, Catalog right, ObjectPath path) {
    return left.dependencies(path).equals(right.dependencies(path))
        && columns(left, path).equals(columns(right, path));
  }

  private static Set<String> columns(Catalog catalog, ObjectPath path) {
    return catalog.find(path, View.class).map(view -> view.columns().keySet()).orElse(Set.of());
  }

  private static CatalogObject object(Catalog catalog, FacetPath facet) {
    return catalog.find(facet.object()).orElseThrow();
  }

  private static Set<FacetPath> differing(Catalog left, Catalog right) {
    var differing = new HashSet<FacetPath>();
    SideBySide.walk(
        left,
        right,
        (l, r) -> {
          if (l != r) {
            differing.addAll(differing(l, r));
          }
        });
    return differing;
  }

  private static List<FacetPath> differing(CatalogObject left, CatalogObject right) {
    return left.differences(right).stream()
        .filter(Facet::isExpression)
        .map(f -> new FacetPath(left.path(), f))
        .toList();
  }

  static Optional<String> value(CatalogObject object, Facet facet) {
    return Optional.ofNullable(object.facets().get(facet));
  }
}
