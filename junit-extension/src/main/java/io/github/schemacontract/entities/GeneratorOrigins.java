package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.PersistentClass;

/**
 * The entity and id attribute behind every sequence, and behind the tables that stand in for one.
 *
 * <p>Hibernate's metadata holds them without what uses them, and its generators are made by methods
 * that differ between 6.6 and 7.4; so the names that a generator can take are tried against the
 * sequences and tables that there are.
 */
final class GeneratorOrigins {
  private final Database database;
  private final CatalogNames names;
  private final Set<ObjectPath> made = new TreeSet<>();
  private final Map<ObjectPath, Origin> origins = new TreeMap<>();

  private GeneratorOrigins(
      MetadataImplementor metadata, CatalogNames names, Set<ObjectPath> known) {
    this.database = metadata.getDatabase();
    this.names = names;
    for (Namespace namespace : database.getNamespaces()) {
      namespace.getSequences().forEach(sequence -> made.add(path(sequence)));
      namespace.getTables().forEach(table -> made.add(names.table(table)));
    }
    made.removeAll(known);
  }

  /**
   * The origins of generators.
   *
   * @param known what other origins are known of already
   * @param notes where a sequence is noted that nothing seems to use
   */
  static Map<ObjectPath, Origin> of(
      MetadataImplementor metadata, CatalogNames names, Set<ObjectPath> known, List<String> notes) {
    var found = new GeneratorOrigins(metadata, names, known);
    metadata.getEntityBindings().stream()
        .filter(entity -> entity.getSuperclass() == null && entity.getIdentifierProperty() != null)
        .forEach(found::add);
    found.made.stream()
        .filter(path -> path.kind() == ObjectKind.SEQUENCE && !found.origins.containsKey(path))
        .forEach(path -> notes.add(unknown(path)));
    return found.origins;
  }

  private void add(PersistentClass entity) {
    Attribute id = Attribute.of(Owner.of(entity), entity.getIdentifierProperty());
    Stream.concat(
            GeneratorNames.sequences(entity, id).flatMap(n -> paths(ObjectKind.SEQUENCE, n)),
            GeneratorNames.tables(entity, id).flatMap(n -> paths(ObjectKind.TABLE, n)))
        .findFirst()
        .ifPresent(path -> origins.putIfAbsent(path, origin(entity, id)));
  }

  private static Origin origin(PersistentClass entity, Attribute id) {
    return new Origin(Owner.of(entity).name(), Optional.of(id.path()), true, Optional.empty());
  }

  /**
   * What has that name, in any schema, as the mapping writes it or the naming strategy makes it.
   */
  private Stream<ObjectPath> paths(ObjectKind kind, String name) {
    Identifier logical = Identifier.toIdentifier(name.substring(name.lastIndexOf('.') + 1));
    PhysicalNamingStrategy strategy = database.getPhysicalNamingStrategy();
    Identifier physical =
        kind == ObjectKind.SEQUENCE
            ? strategy.toPhysicalSequenceName(logical, database.getJdbcEnvironment())
            : strategy.toPhysicalTableName(logical, database.getJdbcEnvironment());
    Set<String> possible = new TreeSet<>();
    possible.add(CatalogNames.name(logical));
    possible.add(CatalogNames.name(physical));
    return made.stream().filter(p -> p.kind() == kind && possible.contains(p.name()));
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
