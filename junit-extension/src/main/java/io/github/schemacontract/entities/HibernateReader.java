package io.github.schemacontract.entities;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.Version;
import org.hibernate.mapping.PersistentClass;

/** Reads a mapping with Hibernate; loaded only once Hibernate is known to be there. */
final class HibernateReader {
  private HibernateReader() {}

  static Mapping read(EntitySettings settings) {
    try (Bootstrap bootstrap = Bootstrap.of(settings)) {
      return read(bootstrap);
    } catch (EntitiesUnreadableException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw Unreadable.because(e);
    }
  }

  private static Mapping read(Bootstrap bootstrap) {
    List<String> notes = new ArrayList<>();
    var metadata = bootstrap.metadata();
    var validated = BeanValidation.apply(bootstrap, notes);
    var types = ColumnTypes.complete(metadata);
    var export = DdlExport.of(bootstrap);
    var names = new CatalogNames(bootstrap.defaultSchema());
    var origins = new OriginCollector(metadata, names, validated, types, notes).collect();
    return new Mapping(
        export.statements(names),
        export.fallbacks(names),
        origins,
        Version.getVersionString(),
        metadata.getEntityBindings().stream().map(PersistentClass::getClassName).toList(),
        notes);
  }
}
