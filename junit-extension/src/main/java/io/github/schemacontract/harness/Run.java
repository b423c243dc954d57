package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.report.ContractReport;
import org.apiguardian.api.API;

/**
 * A finished run and the database it left.
 *
 * @param report the record of the run
 * @param database the migrated database
 * @param server where it is
 * @param catalog the project's objects in it
 */
@API(status = API.Status.EXPERIMENTAL)
public record Run(ContractReport report, Database database, PostgresServer server, Catalog catalog)
    implements AutoCloseable {

  /** The same run with another record. */
  Run with(ContractReport other) {
    return new Run(other, database, server, catalog);
  }

  /**
   * Keeps the database for somebody to look at, with the server if need be.
   *
   * @return one line that says how to connect and how to remove it
   */
  public String keep() {
    return new KeptDatabase(report, database, server).line();
  }

  /** Drops the database, unless it is kept. */
  @Override
  public void close() {
    database.close();
  }
}
