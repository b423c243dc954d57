package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.EveryMajor;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.postgres.Servers;
import io.github.schemacontract.sql.SqlStatement;
import io.github.schemacontract.trials.Settling;
import io.github.schemacontract.verdict.Comparison;
import io.github.schemacontract.verdict.Trials;
import io.github.schemacontract.verdict.Witnesses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;

/** A project whose developers and servers have different majors has one contract. */
class OneFileForAllTest {
  @TempDir private Path folder;

  @EveryMajor
  void whatTheOldestWroteHoldsOnEveryOther(PostgresServer server) throws IOException {
    holds(written(Majors.OLDEST), server);
  }

  @EveryMajor
  void whatTheNewestWroteHoldsOnEveryOther(PostgresServer server) throws IOException {
    holds(written(Majors.NEWEST), server);
  }

  @EveryMajor
  void whatNeedsANewerMajorSaysWhich(PostgresServer server) throws IOException {
    int major = Integer.parseInt(server.version().split("\\.", -1)[0]);
    needs(18, "NOT ENFORCED", "checks: {c: (a > 0) not enforced}", server, major);
    needs(18, "WITHOUT OVERLAPS", "unique: {c: '(a, d without overlaps)'}", server, major);
    needs(
        18,
        "a virtual generated column",
        "columns: {c: int generated always as (a) virtual}",
        server,
        major);
    needs(17, "the privilege MAINTAIN", "grants: {public: [maintain]}", server, major);
    needs(15, "NULLS NOT DISTINCT", "unique: {c: nulls not distinct (a)}", server, major);
  }

  private void needs(int since, String words, String part, PostgresServer server, int major)
      throws IOException {
    String columns = part.startsWith("columns") ? "" : "columns: {a: int, d: int4range}, ";
    String text =
        "format: 1\nextensions: [btree_gist]\nschemas:\n  public:\n    tables:\n      t: {"
            + columns
            + part.replace("columns: {", "columns: {a: int, ")
            + "}\n";
    Path file = Files.writeString(folder.resolve("newer.yaml"), text);
    try (Databases databases = new Databases(server);
        Database scratch = databases.create("contract")) {
      List<String> problems =
          ContractFile.execute(ContractFile.read(file), scratch).problems().stream()
              .map(ContractProblem::message)
              .toList();
      if (major >= since) {
        assertThat(problems).as(part).isEmpty();
      } else {
        assertThat(problems)
            .as(part)
            .singleElement()
            .asString()
            .endsWith(
                ". This is PostgreSQL %d, and %s needs PostgreSQL %d or newer."
                    .formatted(major, words, since));
      }
    }
  }

  private String written(int major) throws IOException {
    try (Databases databases = new Databases(Servers.get(Majors.settings(major)));
        Database database = databases.create("writer")) {
      return ContractWriter.write(migrated(database));
    }
  }

  private void holds(String contract, PostgresServer server) throws IOException {
    try (Databases databases = new Databases(server);
        Database database = databases.create("migrated");
        Database scratch = databases.create("contract")) {
      Catalog migrated = migrated(database);
      Path file = Files.writeString(folder.resolve("schema-contract.yaml"), contract);
      ExecutedContract executed = ContractFile.execute(ContractFile.read(file), scratch);

      assertThat(executed.problems()).isEmpty();
      var same =
          Settling.sameMeaning(
              migrated,
              executed.catalog(),
              catalog -> {
                throw new AssertionError("Expressions differ");
              },
              database);
      assertThat(
              Comparison.of(
                  new Witnesses(
                      Optional.empty(),
                      migrated,
                      Optional.of(executed.catalog()),
                      same,
                      Trials.NONE)))
          .isEmpty();
    }
  }

  private static Catalog migrated(Database database) throws IOException {
    try (var session = ScratchSession.in(database);
        var in = OneFileForAllTest.class.getResourceAsStream("every-kind.sql")) {
      session.run(
          List.of("create role contract_reader", "create role \"Contract Writer\""),
          Function.identity());
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(session.run(SqlStatement.allOf(script), SqlStatement::sql)).isEmpty();
      return session.read();
    }
  }
}
