package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.report.ContractReport;
import org.apiguardian.api.API;

/**
 * A finished run and the database it left.
 *
 * @param report the record of the run
 * @param database the migrated database
 * @param catalog the project's objects in it
 */
@API(status = API.Status.EXPERIMENTAL)
public record Run(ContractReport report, Database database, Catalog catalog)
    implements AutoCloseable {

  /** Drops the database. */
  @Override
  public void close() {
    database.close();
  }
}
