package io.github.schemacontract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Version;
import org.hibernate.mapping.PersistentClass;

/** Reads a mapping with Hibernate; loaded only once Hibernate is known to be there. */
final class HibernateReader {
  private HibernateReader() {}

  static Mapping read(EntitySettings settings) {
    HibernateVersion.require(Version.getVersionString());
    try (EntityBootstrap bootstrap = EntityBootstrap.of(settings)) {
      return read(bootstrap);
    } catch (EntitiesUnreadableException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw Unreadable.because(e);
    }
  }

  private static Mapping read(EntityBootstrap bootstrap) {
    List<String> notes = new ArrayList<>();
    var metadata = bootstrap.metadata();
    var validated = BeanValidation.apply(bootstrap, notes);
    var types = ColumnTypes.complete(metadata);
    var export = DdlExport.of(bootstrap);
    var names = new CatalogNames(bootstrap.defaultSchema());
    var origins = new OriginCollector(metadata, names, validated, types, notes).collect();
    List<MappedStatement> statements = new ArrayList<>(export.statements(names));
    statements.addAll(CommentStatements.of(metadata, names));
    return new Mapping(
        statements,
        export.fallbacks(names),
        origins,
        NamedQueries.of(metadata),
        Version.getVersionString(),
        metadata.getEntityBindings().stream()
            .map(PersistentClass::getClassName)
            .filter(Objects::nonNull)
            .toList(),
        notes);
  }
}
