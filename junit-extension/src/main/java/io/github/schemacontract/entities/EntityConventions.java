package io.github.schemacontract.entities;

import java.util.List;
import java.util.Optional;
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

  private static EntitySettings with(
      EntitySettings settings, List<String> packages, Optional<String> unit) {
    return new EntitySettings(
        packages,
        settings.classes(),
        unit,
        settings.properties(),
        settings.postgresVersion(),
        settings.classLoader());
  }
}
