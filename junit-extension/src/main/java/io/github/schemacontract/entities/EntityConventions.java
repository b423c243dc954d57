package io.github.schemacontract.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;

/** Where entities are looked for when nothing says so. */
@API(status = API.Status.EXPERIMENTAL)
public final class EntityConventions {
  private EntityConventions() {}

  /**
   * Fills in which entities to read.
   *
   * <p>Settings that name packages, classes or a unit stay as they are. Otherwise it is the unit of
   * {@code META-INF/persistence.xml} if there is exactly one, else the test's package and those
   * below.
   *
   * @param settings the settings so far
   * @param testClass the class under whose package entities are looked for
   * @return settings that name at least a package or a unit
   */
  public static EntitySettings complete(EntitySettings settings, Class<?> testClass) {
    if (!settings.unspecified()) {
      return settings;
    }
    List<String> units = PersistenceUnits.names(settings.classLoader());
    return units.size() == 1
        ? with(settings, List.of(), Optional.of(units.get(0)))
        : with(settings, List.of(testClass.getPackageName()), Optional.empty());
  }

  /**
   * The naming strategies that hold because Spring Boot is on the class path and nothing else is
   * said; none for a persistence unit, which Boot does not touch.
   *
   * @param settings complete settings
   * @return Hibernate's names of the settings, and the classes
   */
  public static Map<String, String> bootNaming(EntitySettings settings) {
    if (settings.persistenceUnit().isPresent()) {
      return Map.of();
    }
    var naming = new HashMap<String, Object>(settings.properties());
    BootNaming.addDefaults(naming, settings.classLoader());
    naming.keySet().removeAll(settings.properties().keySet());
    var added = new TreeMap<String, String>();
    naming.forEach((key, value) -> added.put(key, value.toString()));
    return added;
  }

  private static EntitySettings with(
      EntitySettings settings, List<String> packages, Optional<String> unit) {
    return new EntitySettings(
        packages,
        settings.classes(),
        unit,
        settings.mappingFiles(),
        settings.properties(),
        settings.postgresVersion(),
        settings.classLoader(),
        settings.assumed());
  }
}
