package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Collation;
import io.github.schemacontract.catalog.Composite;
import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.DomainConstraint;
import io.github.schemacontract.catalog.Range;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands after the name of a type or a collation. */
final class TypeDefinitions {
  private TypeDefinitions() {}

  static String of(CatalogObject object) {
    if (object instanceof Domain domain) {
      return domain(domain);
    } else if (object instanceof Composite composite) {
      return composite.definition();
    } else if (object instanceof Range range) {
      return range(range);
    }
    return collation((Collation) object);
  }

  /** {@code CREATE DOMAIN} takes no constraint that is not valid: those are added later. */
  private static String domain(Domain domain) {
    boolean named = domain.constraints().stream().anyMatch(DomainConstraint::isNotNull);
    return Definitions.words(
        domain.type(),
        Definitions.prefixed("collate", domain.collation()),
        Definitions.prefixed("default", domain.defaultValue()),
        Definitions.when(domain.notNull() && !named, "not null"),
        domain.constraints().stream()
            .filter(DomainConstraint::validated)
            .map(DomainConstraint::text)
            .collect(Collectors.joining(" ")));
  }

  private static String range(Range range) {
    return options(
        Stream.of(
            option("subtype", Optional.of(range.subtype())),
            option("subtype_opclass", range.operatorClass()),
            option("collation", range.collation()),
            option("canonical", range.canonical()),
            option("subtype_diff", range.difference()),
            option("multirange_type_name", range.multirange())));
  }

  private static String collation(Collation collation) {
    String locale = collation.characters().isPresent() ? "lc_collate" : "locale";
    return options(
        Stream.of(
            option("provider", Optional.of(collation.provider())),
            option(locale, Optional.of(Definitions.literal(collation.locale()))),
            option("lc_ctype", collation.characters().map(Definitions::literal)),
            option(
                "deterministic",
                collation.deterministic() ? Optional.empty() : Optional.of("false")),
            option("rules", collation.rules().map(Definitions::literal))));
  }

  private static Optional<String> option(String name, Optional<String> value) {
    return value.map(v -> name + " = " + v);
  }

  private static String options(Stream<Optional<String>> options) {
    return options.flatMap(Optional::stream).collect(Collectors.joining(", ", "(", ")"));
  }
}
