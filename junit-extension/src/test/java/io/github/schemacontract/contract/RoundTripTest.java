package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.EveryMajor;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.sql.SqlStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What is written down must be what was there: otherwise every run finds a difference. */
class RoundTripTest {
  private Databases databases;
  @TempDir private Path folder;

  @AfterEach
  void drop() {
    databases.close();
  }

  @EveryMajor
  void everyKindOfObjectSurvivesBeingWrittenReadAndExecuted(PostgresServer server)
      throws IOException {
    databases = new Databases(server);
    survives(catalogOf(resource("every-kind.sql")));
  }

  @EveryMajor(since = 15)
  void whatNewerMajorsHaveSurvivesToo(PostgresServer server) throws IOException {
    databases = new Databases(server);
    survives(catalogOf(resource("since-15.sql")));
  }

  @EveryMajor
  void whatBelongsToThePlatformIsNotPromisedButCarriesWhatIs(PostgresServer server)
      throws IOException {
    databases = new Databases(server);
    List<SqlStatement> platform = SqlStatement.allOf(resource("platform.sql"));
    List<SqlStatement> project = SqlStatement.allOf(resource("on-platform.sql"));
    Catalog before = build(platform);
    Catalog all = build(Stream.concat(platform.stream(), project.stream()).toList());
    Catalog ours = all.only(object -> !before.has(object.path()));
    String text = ContractWriter.write(ours);

    try (Database scratch = databases.create("scratch")) {
      run(scratch, platform);
      ExecutedContract executed = ContractFile.execute(read(text), scratch);

      assertThat(executed.problems()).isEmpty();
      assertThat(executed.catalog()).isEqualTo(all);
      // The schema public needs no mark: every database is born with it.
      assertThat(executed.lines().keySet())
          .filteredOn(path -> !path.equals(ObjectPath.of(ObjectKind.SCHEMA, "public")))
          .containsExactlyElementsOf(ours.paths());
    }
    assertThat(text)
        .contains("  storage:\n    platform: true\n")
        .contains("      objects:\n        platform: true\n        columns:\n          owner:\n")
        .contains("            platform: true\n            grants:\n")
        .contains("          tag: text\n");
  }

  private void survives(Catalog original) throws IOException {
    String text = ContractWriter.write(original);
    try (Database scratch = databases.create("scratch")) {
      ExecutedContract executed = ContractFile.execute(read(text), scratch);

      assertThat(executed.problems()).isEmpty();
      assertThat(executed.catalog().objects()).containsExactlyElementsOf(original.objects());
      assertThat(executed.lines().keySet()).containsExactlyElementsOf(original.paths());
      assertThat(ContractWriter.write(executed.catalog())).isEqualTo(text);
    }
  }

  private Catalog catalogOf(String sql) {
    return build(SqlStatement.allOf(sql));
  }

  private Catalog build(List<SqlStatement> statements) {
    try (Database database = databases.create("original")) {
      return run(database, statements);
    }
  }

  private static Catalog run(Database database, List<SqlStatement> statements) {
    try (var session = ScratchSession.in(database)) {
      session.run(
          List.of("create role contract_reader", "create role \"Contract Writer\""),
          Function.identity());
      assertThat(session.run(statements, SqlStatement::sql)).isEmpty();
      return session.read();
    }
  }

  private Contract read(String text) throws IOException {
    return ContractFile.read(Files.writeString(folder.resolve("schema-contract.yaml"), text));
  }

  private static String resource(String name) throws IOException {
    try (var in = RoundTripTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
