package io.github.schemacontract.entities;

import java.util.HashMap;
import java.util.Map;

/** Hibernate's settings for reading entities without a database. */
final class HibernateSettings {
  static final String DELIMITER = ";";

  private static final String NO_CONNECTIONS =
      "org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl";

  private static final String DATA_SOURCE =
      "org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl";

  private HibernateSettings() {}

  static Map<String, Object> of(EntitySettings settings) {
    Map<String, Object> all = new HashMap<>(settings.properties());
    if (all.get("hibernate.dialect") == null) {
      all.put("jakarta.persistence.database-product-name", "PostgreSQL");
      all.put(
          "jakarta.persistence.database-major-version",
          Integer.toString(settings.postgresVersion()));
      all.put("jakarta.persistence.database-minor-version", "0");
    }
    all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    all.put("hibernate.temp.use_jdbc_metadata_defaults", "false");
    all.putIfAbsent("hibernate.resource.beans.container", new StandInBeans());
    // Envers asks for its listener there only then.
    all.putIfAbsent("hibernate.cdi.extensions", "true");
    // No pool of the application's is opened, whatever its settings say.
    all.put("hibernate.connection.provider_class", NO_CONNECTIONS);
    // Whatever an application does with its database at start must not happen here.
    all.put("hibernate.hbm2ddl.auto", "none");
    all.put("jakarta.persistence.schema-generation.database.action", "none");
    all.put("jakarta.persistence.schema-generation.scripts.action", "none");
    all.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    return all;
  }

  /** The settings under which the entities work on a database, as they would in an application. */
  static Map<String, Object> on(Map<String, ?> connection, EntitySettings settings) {
    Map<String, Object> all = of(settings);
    all.putAll(connection);
    all.put("hibernate.connection.provider_class", DATA_SOURCE);
    all.remove("hibernate.boot.allow_jdbc_metadata_access");
    all.remove("hibernate.temp.use_jdbc_metadata_defaults");
    // One that does nothing would give wrong values here.
    all.values().removeIf(StandInBeans.class::isInstance);
    return all;
  }

  /** The settings under which the statements are written: each as Hibernate makes it, no data. */
  static Map<String, Object> forExport(Map<String, Object> configuration) {
    Map<String, Object> all = new HashMap<>(configuration);
    all.put("hibernate.format_sql", "false");
    all.put("hibernate.hbm2ddl.delimiter", DELIMITER);
    all.put("hibernate.hbm2ddl.skip_default_import_file", "true");
    all.remove("hibernate.hbm2ddl.import_files");
    all.remove("jakarta.persistence.sql-load-script-source");
    all.remove("javax.persistence.sql-load-script-source");
    return all;
  }
}
