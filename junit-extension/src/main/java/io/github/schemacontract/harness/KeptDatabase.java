package io.github.schemacontract.harness;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ServerAddress;
import io.github.schemacontract.report.ContractReport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The database of a failed run, for somebody to look at. */
record KeptDatabase(ContractReport report, Database database, PostgresServer server) {

  String line() {
    if (!server.isOurs()) {
      database.keep();
      return "Kept: "
          + psql(database.name())
          + "  (remove it with: "
          + psql(database.address().entry())
          + " -c 'DROP DATABASE "
          + database.name()
          + "')";
    }
    Optional<String> end = server.keep();
    if (end.isEmpty()) {
      return "Not kept: a container ends with the tests. Set schema-contract.postgres=embedded, or"
          + " give a server by its JDBC URL, to keep the database "
          + database.name()
          + ".";
    }
    database.keep();
    Path passwords = PasswordFile.in(folder()).add(database.address(), database.name());
    return "Kept: PGPASSFILE="
        + passwords
        + " "
        + psql(database.name())
        + "  (end its server and remove all with: "
        + end.get()
        + ")";
  }

  private Path folder() {
    return Objects.requireNonNull(report.reportFile().getParent());
  }

  private String psql(String name) {
    ServerAddress address = database.address();
    return "psql -h %s -p %d -U %s -d %s"
        .formatted(address.host(), address.port(), address.user(), name);
  }
}
