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
    return domain(type).map(domain -> of(domain.type())).orElse(type);
  }

  /** Whether a column refuses null, by itself or by its domain. */
  public boolean refusesNull(Column column) {
    return column.notNull() || domainRefusesNull(column.type());
  }

  /**
   * Whether a row can not be inserted without a value for a column, whatever triggers do: a domain
   * refuses null before any of them runs.
   */
  public boolean needsValue(Column column) {
    return column.defaultValue().isEmpty()
        && column.generation().isEmpty()
        && !domainHasDefault(column.type())
        && domainRefusesNull(column.type());
  }

  private boolean domainRefusesNull(String type) {
    return domain(type).filter(d -> d.notNull() || domainRefusesNull(d.type())).isPresent();
  }

  private boolean domainHasDefault(String type) {
    return domain(type)
        .filter(d -> d.defaultValue().isPresent() || domainHasDefault(d.type()))
        .isPresent();
  }

  private Optional<Domain> domain(String type) {
    return catalog.all(Domain.class).filter(d -> named(type, d.path())).findFirst();
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
