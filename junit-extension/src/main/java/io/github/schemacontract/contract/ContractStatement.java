package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.ddl.Statement;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A statement made from the contract file, and where it comes from.
 *
 * @param path the object that it makes; absent for a contract in SQL
 * @param sql the statement, without a semicolon
 * @param line the line of the contract file, from 1
 * @param parts what does the same in smaller steps, to find the line that PostgreSQL refuses: a
 *     table, then its columns one by one; usually none
 */
@API(status = API.Status.EXPERIMENTAL)
public record ContractStatement(
    Optional<ObjectPath> path, String sql, int line, List<ContractStatement> parts) {
  public ContractStatement {
    parts = List.copyOf(parts);
  }

  static ContractStatement of(Statement statement, int line) {
    return new ContractStatement(Optional.of(statement.object()), statement.sql(), line, List.of());
  }
}
