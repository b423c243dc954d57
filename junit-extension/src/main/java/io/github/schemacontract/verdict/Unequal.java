package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.SideBySide;
import java.util.ArrayList;
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
    var actual = new ArrayList<CatalogObject>();
    var promised = new ArrayList<CatalogObject>();
    SideBySide.walk(
        database,
        contract,
        new SideBySide() {
          @Override
          public void both(CatalogObject object, CatalogObject promise) {
            if (!same(object, promise, database, contract)) {
              actual.add(object);
              promised.add(promise);
            }
          }

          @Override
          public void onlyLeft(CatalogObject object) {
            actual.add(object);
          }

          @Override
          public void onlyRight(CatalogObject promise) {
            promised.add(promise);
          }
        });
    return new Unequal(database, contract, List.copyOf(actual), List.copyOf(promised));
  }

  private static boolean same(
      CatalogObject one, CatalogObject other, Catalog database, Catalog contract) {
    return (one == other || one.equals(other))
        && database.owner(one.path()).equals(contract.owner(one.path()));
  }
}
