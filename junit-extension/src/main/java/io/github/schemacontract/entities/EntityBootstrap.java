package io.github.schemacontract.entities;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.archive.scan.internal.DisabledScanner;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.hibernate.jpa.boot.spi.EntityManagerFactoryBuilder;
import org.hibernate.jpa.boot.spi.PersistenceUnitDescriptor;

/**
 * Hibernate started the way a JPA application starts it: up to the metadata and no further, or on a
 * database.
 *
 * <p>The JPA bootstrap rather than {@code MetadataSources}: it also honours {@code orm.xml},
 * metadata contributors and the properties of a persistence unit.
 */
final class EntityBootstrap implements AutoCloseable {
  private final EntityManagerFactoryBuilder builder;
  private final MetadataImplementor metadata;

  private EntityBootstrap(EntityManagerFactoryBuilder builder, MetadataImplementor metadata) {
    this.builder = builder;
    this.metadata = metadata;
  }

  static EntityBootstrap of(EntitySettings settings) {
    EntityManagerFactoryBuilder builder = builder(settings, HibernateSettings.of(settings));
    try {
      var bootstrap = new EntityBootstrap(builder, builder.metadata());
      if (bootstrap.metadata().getEntityBindings().isEmpty()) {
        throw NoEntities.in(settings);
      }
      return bootstrap;
    } catch (RuntimeException | LinkageError e) {
      builder.cancel();
      throw e;
    }
  }

  /** Started to the end, on a database. */
  static EntityManagerFactory on(Map<String, ?> connection, EntitySettings settings) {
    EntityManagerFactoryBuilder builder =
        builder(settings, HibernateSettings.on(connection, settings));
    try {
      return builder.build();
    } catch (RuntimeException | LinkageError e) {
      builder.cancel();
      throw Unreadable.because(e);
    }
  }

  private static EntityManagerFactoryBuilder builder(
      EntitySettings settings, Map<String, Object> properties) {
    properties.put("hibernate.classLoaders", loaders(settings));
    return settings.persistenceUnit().isPresent()
        ? ofUnit(settings, settings.persistenceUnit().get(), properties)
        : ofClasses(settings, properties);
  }

  MetadataImplementor metadata() {
    return metadata;
  }

  StandardServiceRegistry registry() {
    return metadata.getMetadataBuildingOptions().getServiceRegistry();
  }

  /** All settings in effect: ours, the unit's, and those of {@code hibernate.properties}. */
  Map<String, Object> configuration() {
    return new HashMap<>(registry().requireService(ConfigurationService.class).getSettings());
  }

  Optional<String> defaultSchema() {
    return Optional.ofNullable(configuration().get("hibernate.default_schema"))
        .map(Object::toString)
        .filter(schema -> !schema.isBlank());
  }

  @Override
  public void close() {
    builder.cancel();
  }

  private static EntityManagerFactoryBuilder ofUnit(
      EntitySettings settings, String unit, Map<String, Object> properties) {
    return Bootstrap.getEntityManagerFactoryBuilder(
        PersistenceUnits.file(settings.classLoader(), unit), unit, properties);
  }

  private static EntityManagerFactoryBuilder ofClasses(
      EntitySettings settings, Map<String, Object> properties) {
    BootNaming.addDefaults(properties, settings.classLoader());
    properties.put("hibernate.archive.scanner", DisabledScanner.class.getName());
    return Bootstrap.getEntityManagerFactoryBuilder(descriptor(settings), properties);
  }

  private static PersistenceUnitDescriptor descriptor(EntitySettings settings) {
    Set<String> names = new TreeSet<>();
    settings.classes().forEach(c -> names.add(c.getName()));
    if (!settings.packages().isEmpty()) {
      names.addAll(EntityScan.managedNames(settings.packages(), settings.classLoader()));
    }
    if (names.isEmpty() && settings.mappingFiles().isEmpty()) {
      throw NoEntities.in(settings);
    }
    var descriptor = new ParsedPersistenceXmlDescriptor(null);
    descriptor.setName("schema-contract");
    descriptor.setExcludeUnlistedClasses(true);
    descriptor.addClasses(List.copyOf(names));
    descriptor.addMappingFiles(settings.mappingFiles());
    return descriptor;
  }

  private static Collection<ClassLoader> loaders(EntitySettings settings) {
    Set<ClassLoader> loaders = new LinkedHashSet<>();
    loaders.add(settings.classLoader());
    settings.classes().forEach(c -> loaders.add(c.getClassLoader()));
    return loaders;
  }
}
