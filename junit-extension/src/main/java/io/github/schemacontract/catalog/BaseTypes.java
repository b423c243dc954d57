package io.github.schemacontract.catalog;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Finds the types that a column's type names: the domain, down to what it is over, and the enum.
 *
 * @param catalog the catalog that holds domains and enums
 */
@API(status = API.Status.INTERNAL)
public record BaseTypes(Catalog catalog) {

  /** The types of a catalog. */
  public static BaseTypes in(Catalog catalog) {
    return new BaseTypes(catalog);
  }

  /** The type itself, or what its domain is over. */
  public String of(String type) {
    return catalog
        .all(Domain.class)
        .filter(domain -> named(type, domain.path()))
        .findFirst()
        .map(domain -> of(domain.type()))
        .orElse(type);
  }

  /** The enum that a printed type names. */
  public Optional<EnumType> enumeration(String type) {
    return catalog.all(EnumType.class).filter(e -> named(type, e.path())).findFirst();
  }

  /** Whether a printed type is the one at a path; types in {@code public} are printed bare. */
  public static boolean named(String type, ObjectPath path) {
    String text = path.text();
    return type.equals(text) || ("public." + type).equals(text);
  }
}
