package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down must be what was there: otherwise every run finds a difference. */
class RoundTripTest {
  private static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private final Databases databases = new Databases(Servers.get(EMBEDDED));
  @TempDir private Path folder;

  @AfterEach
  void drop() {
    databases.close();
  }

  @Test
  void everyKindOfObjectSurvivesBeingWrittenReadAndExecuted() throws IOException {
    Catalog original = catalogOf(resource("every-kind.sql"));
    String text = ContractWriter.write(original);

    ExecutedContract executed = execute(text);

    assertThat(executed.problems()).isEmpty();
    assertThat(executed.catalog().objects()).containsExactlyElementsOf(original.objects());
    assertThat(executed.lines().keySet()).containsExactlyInAnyOrderElementsOf(original.paths());
    assertThat(ContractWriter.write(executed.catalog())).isEqualTo(text);
  }

  private Catalog catalogOf(String sql) throws IOException {
    try (Database database = databases.create("original");
        var session = ScratchSession.in(database)) {
      session.run(
          List.of("create role contract_reader", "create role \"Contract Writer\""),
          Function.identity());
      assertThat(session.run(SqlScript.pieces(sql), SqlScript.Piece::sql)).isEmpty();
      return session.read();
    }
  }

  private ExecutedContract execute(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("schema-contract.yaml"), text);
    try (Database scratch = databases.create("scratch")) {
      return ContractFile.execute(ContractFile.read(file), scratch);
    }
  }

  private static String resource(String name) throws IOException {
    try (var in = RoundTripTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
