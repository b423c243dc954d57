package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;

/** Finds the types that a column's type names: the domain, down to what it is over, and the enum. */
record BaseTypes(Catalog catalog) {

  static BaseTypes in(Catalog catalog) {
    return new BaseTypes(catalog);
  }

  /** The type itself, or what its domain is over. */
  String of(String type) {
    return catalog
        .all(Domain.class)
        .filter(domain -> named(type, domain.path()))
        .findFirst()
        .map(domain -> of(domain.type()))
        .orElse(type);
  }

  Optional<EnumType> enumeration(String type) {
    return catalog.all(EnumType.class).filter(e -> named(type, e.path())).findFirst();
  }

  /** Whether a printed type is the one at a path; types in {@code public} are printed bare. */
  static boolean named(String type, ObjectPath path) {
    String text = path.text();
    return type.equals(text) || ("public." + type).equals(text);
  }
}
