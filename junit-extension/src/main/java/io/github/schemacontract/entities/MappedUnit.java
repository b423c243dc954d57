package io.github.schemacontract.entities;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The entities under contract, opened on a database as an application opens them.
 *
 * <pre>{@code
 * var connection = Map.of("hibernate.connection.datasource", dataSource);
 * try (var unit = MappedUnit.open(settings, connection)) {
 *   unit.factory();
 * }
 * }</pre>
 */
@API(status = API.Status.INTERNAL)
public final class MappedUnit implements AutoCloseable {
  /** The name under which those who cannot load the type know what a unit opens. */
  public static final String FACTORY = "jakarta.persistence.EntityManagerFactory";

  private final EntityManagerFactory factory;

  private MappedUnit(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /**
   * Opens the entities on a database.
   *
   * @param settings which entities, and how Hibernate is configured
   * @param connection Hibernate's settings of where the database is
   * @return the unit; to be closed
   * @throws EntitiesUnreadableException when Hibernate cannot work with these entities
   */
  public static MappedUnit open(EntitySettings settings, Map<String, ?> connection) {
    return MappingReader.reading(
        settings, () -> new MappedUnit(EntityBootstrap.on(connection, settings)));
  }

  /** The {@code EntityManagerFactory}. */
  public Object factory() {
    return factory;
  }

  @Override
  public void close() {
    factory.close();
  }
}
