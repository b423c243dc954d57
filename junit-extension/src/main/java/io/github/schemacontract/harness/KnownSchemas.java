package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.entities.EntityCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas that at least one witness knows. */
record KnownSchemas(Catalog migrated, ContractWitness contract, EntityWitness entities) {

  /** A name that is misspelt would take everything out of the comparison. */
  void require(List<String> schemas) {
    Set<String> known = names();
    schemas.stream()
        .filter(schema -> !known.contains(schema))
        .findFirst()
        .ifPresent(
            schema -> {
              throw new SettingsException(
                  "@SchemaContract(schemas) names '"
                      + schema
                      + "', but neither migrations nor entities nor contract have such a schema, so"
                      + " nothing in it would be compared: write one of "
                      + String.join(", ", known)
                      + ", or remove it.");
            });
  }

  private Set<String> names() {
    return Stream.of(
            Optional.of(migrated),
            contract.catalog(),
            entities.catalog().map(EntityCatalog::catalog))
        .flatMap(Optional::stream)
        .flatMap(catalog -> catalog.objects().stream())
        .map(CatalogObject::path)
        .filter(path -> path.kind() != ObjectKind.EXTENSION)
        .map(path -> path.schema())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
