package io.github.schemacontract.catalog;

import java.util.List;
import org.apiguardian.api.API;

/** What is told of two catalogs by {@link #walk one walk} along both, in the order of the paths. */
@API(status = API.Status.INTERNAL)
public interface SideBySide {
  /** Two objects at one path, which can be equal or not. */
  void both(CatalogObject left, CatalogObject right);

  /** An object of the left catalog at a path that is free in the right one. */
  default void onlyLeft(CatalogObject left) {}

  /** An object of the right catalog at a path that is free in the left one. */
  default void onlyRight(CatalogObject right) {}

  /**
   * Tells every object of two catalogs once.
   *
   * @param left one catalog
   * @param right the other
   * @param told whom to tell
   */
  static void walk(Catalog left, Catalog right, SideBySide told) {
    var lefts = List.copyOf(left.objects());
    var rights = List.copyOf(right.objects());
    int l = 0;
    int r = 0;
    while (l < lefts.size() && r < rights.size()) {
      int order = lefts.get(l).path().compareTo(rights.get(r).path());
      if (order == 0) {
        told.both(lefts.get(l++), rights.get(r++));
      } else if (order < 0) {
        told.onlyLeft(lefts.get(l++));
      } else {
        told.onlyRight(rights.get(r++));
      }
    }
    lefts.subList(l, lefts.size()).forEach(told::onlyLeft);
    rights.subList(r, rights.size()).forEach(told::onlyRight);
  }
}
