package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The objects that are not the same in database and contract, among all the others.
 *
 * <p>Mostly there are few, and only they need a closer look.
 *
 * @param actual those of the database that the contract has not, or has differently
 * @param promised those of the contract that the database has not, or has differently
 */
record Unequal(
    Catalog database, Catalog contract, List<CatalogObject> actual, List<CatalogObject> promised) {

  /** Equality costs most of a comparison, so that each pair is asked once. */
  static Unequal between(Catalog database, Catalog contract) {
    var actual = new ArrayList<CatalogObject>();
    var promised = new ArrayList<CatalogObject>();
    for (CatalogObject object : database.objects()) {
      Optional<CatalogObject> other = contract.find(object.path());
      if (other.isEmpty() || !same(object, other.get(), database, contract)) {
        actual.add(object);
        other.ifPresent(promised::add);
      }
    }
    contract.objects().stream().filter(o -> !database.has(o.path())).forEach(promised::add);
    promised.sort(Comparator.comparing(CatalogObject::path));
    return new Unequal(database, contract, List.copyOf(actual), List.copyOf(promised));
  }

  private static boolean same(
      CatalogObject one, CatalogObject other, Catalog database, Catalog contract) {
    return one.equals(other) && database.owner(one.path()).equals(contract.owner(one.path()));
  }
}
