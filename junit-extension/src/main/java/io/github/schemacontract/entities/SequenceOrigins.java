package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.PersistentClass;

/**
 * The entity and id attribute behind every sequence.
 *
 * <p>Hibernate's metadata holds sequences without what uses them, and its generators are made by
 * methods that differ between 6.6 and 7.4; so the names that a generator can take are tried against
 * the sequences that there are.
 */
final class SequenceOrigins {
  private final MetadataImplementor metadata;
  private final CatalogNames names;
  private final Map<ObjectPath, Sequence> sequences = new TreeMap<>();
  private final Map<ObjectPath, Origin> origins = new TreeMap<>();

  private SequenceOrigins(MetadataImplementor metadata, CatalogNames names) {
    this.metadata = metadata;
    this.names = names;
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace.getSequences().forEach(s -> sequences.put(path(s), s));
    }
  }

  static Map<ObjectPath, Origin> of(
      MetadataImplementor metadata, CatalogNames names, List<String> notes) {
    var found = new SequenceOrigins(metadata, names);
    metadata.getEntityBindings().stream()
        .filter(entity -> entity.getSuperclass() == null && entity.getIdentifierProperty() != null)
        .forEach(found::add);
    found.sequences.keySet().stream()
        .filter(path -> !found.origins.containsKey(path))
        .forEach(path -> notes.add(unknown(path)));
    return found.origins;
  }

  private void add(PersistentClass entity) {
    Attribute id = Attribute.of(Owner.of(entity), entity.getIdentifierProperty());
    GeneratorNames.of(entity, id)
        .flatMap(this::paths)
        .filter(sequences::containsKey)
        .findFirst()
        .ifPresent(path -> origins.putIfAbsent(path, origin(entity, id)));
  }

  private static Origin origin(PersistentClass entity, Attribute id) {
    return new Origin(Owner.of(entity).name(), Optional.of(id.path()), true, Optional.empty());
  }

  /**
   * Where a sequence of that name would be: in any schema, as named and as the strategy names it.
   */
  private Stream<ObjectPath> paths(String name) {
    Database database = metadata.getDatabase();
    Identifier logical = Identifier.toIdentifier(name.substring(name.lastIndexOf('.') + 1));
    Identifier physical =
        database
            .getPhysicalNamingStrategy()
            .toPhysicalSequenceName(logical, database.getJdbcEnvironment());
    return sequences.keySet().stream()
        .filter(
            path ->
                path.name().equals(CatalogNames.name(physical))
                    || path.name().equals(CatalogNames.name(logical)));
  }

  private ObjectPath path(Sequence sequence) {
    var name = sequence.getName();
    return names.relation(ObjectKind.SEQUENCE, name.getSchemaName(), name.getSequenceName());
  }

  private static String unknown(ObjectPath path) {
    return "%s is used by no generated id that could be found, so findings on it name no attribute."
        .formatted(path);
  }
}
