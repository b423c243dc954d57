package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import java.util.List;

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

  static Unequal between(Catalog database, Catalog contract) {
    return new Unequal(database, contract, not(contract, database), not(database, contract));
  }

  private static List<CatalogObject> not(Catalog there, Catalog here) {
    return here.objects().stream().filter(object -> !same(object, there, here)).toList();
  }

  private static boolean same(CatalogObject object, Catalog there, Catalog here) {
    return there.find(object.path()).filter(object::equals).isPresent()
        && there.owner(object.path()).equals(here.owner(object.path()));
  }
}
