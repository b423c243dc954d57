package io.github.schemacontract.entities;

import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Reads JPA entities with Hibernate, without any database.
 *
 * <pre>{@code
 * Mapping mapping = MappingReader.read(EntitySettings.ofPackages(17, loader, "com.acme.shop"));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public final class MappingReader {
  private MappingReader() {}

  /**
   * Reads the entities that the settings name.
   *
   * @param settings which entities, and how Hibernate is configured
   * @return their statements and origins
   * @throws EntitiesUnreadableException if there are none, or their mapping is broken
   */
  public static Mapping read(EntitySettings settings) {
    return reading(settings, () -> HibernateReader.read(settings));
  }

  /** Does what needs Hibernate, in the surroundings that it expects. */
  static <T> T reading(EntitySettings settings, Supplier<T> work) {
    requireHibernate(settings);
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    // Bean Validation and service look-ups inside Hibernate go by the context class loader.
    thread.setContextClassLoader(settings.classLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void requireHibernate(EntitySettings settings) {
    try {
      Class.forName(
          "org.hibernate.boot.MetadataSources", false, MappingReader.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      if (NoEntities.anywhere(settings)) {
        throw NoEntities.none();
      }
      throw new EntitiesUnreadableException(
          "The entities cannot be read because Hibernate is not on the class path: add"
              + " org.hibernate.orm:hibernate-core (6.6 or 7.4), or compare migrations and contract"
              + " only.",
          absent);
    }
  }
}
