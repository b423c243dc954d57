package io.github.schemacontract.docs.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.FromScratch;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.report.ContractReport;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

@ExampleSchema
class ParametersExample {

  // region parameters
  @FromScratch
  void aClientCanBeStored(Connection connection) throws SQLException {
    try (var insert = connection.createStatement()) {
      insert.execute("insert into clients (name, email) values ('Bakery', 'bakery@example.org')");
    }
  }

  @FromScratch
  void aClientCanBeFoundByName(EntityManagerFactory entities) {
    try (var manager = entities.createEntityManager()) {
      var bakeries = manager.createQuery("from Client where name = 'Bakery'", Client.class);
      assertThat(bakeries.getResultList()).isEmpty();
    }
  }

  @FromScratch
  void reportsBelongToClients(Catalog catalog) {
    var key = ObjectPath.of(ObjectKind.FOREIGN_KEY, "public", "reports", "reports_client_id_fkey");
    assertThat(catalog.has(key)).isTrue();
  }

  @FromScratch
  void bothMigrationsRan(ContractReport report, DataSource migrated) throws SQLException {
    assertThat(report.environment().tool().orElseThrow().migrations()).isEqualTo(2);
    try (var connection = migrated.getConnection()) {
      assertThat(connection.getCatalog()).startsWith("schema_contract_");
    }
  }
  // endregion parameters
}
