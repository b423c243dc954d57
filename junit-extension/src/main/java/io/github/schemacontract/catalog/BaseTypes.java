package io.github.schemacontract.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Finds the types that a column's type names: the domain, down to what it is over, and the enum.
 *
 * <p>Every column is asked for its type, so they are kept by name.
 */
@API(status = API.Status.INTERNAL)
public final class BaseTypes {
  private final Map<String, Domain> domains;
  private final Map<String, EnumType> enums;

  BaseTypes(Collection<CatalogObject> objects) {
    domains = byText(objects, Domain.class);
    enums = byText(objects, EnumType.class);
  }

  private static <T extends CatalogObject> Map<String, T> byText(
      Collection<CatalogObject> objects, Class<T> type) {
    var found = new HashMap<String, T>();
    for (CatalogObject object : objects) {
      if (type.isInstance(object)) {
        found.put(object.path().text(), type.cast(object));
      }
    }
    return found;
  }

  /** The types of a catalog. */
  public static BaseTypes in(Catalog catalog) {
    return catalog.types();
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
    return named(type, domains);
  }

  /** The enum that a printed type names. */
  public Optional<EnumType> enumeration(String type) {
    return named(type, enums);
  }

  private static <T> Optional<T> named(String type, Map<String, T> types) {
    return Optional.ofNullable(types.get(type))
        .or(() -> Optional.ofNullable(types.get(inPublic(type))));
  }

  /** Whether a printed type is the one at a path; types in {@code public} are printed bare. */
  public static boolean named(String type, ObjectPath path) {
    String text = path.text();
    return type.equals(text) || inPublic(type).equals(text);
  }

  private static String inPublic(String type) {
    return "public." + type;
  }
}
