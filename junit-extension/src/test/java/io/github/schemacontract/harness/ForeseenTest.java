package io.github.schemacontract.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Origins;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ContractFile;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.migrations.MigrationSettings;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entities that were asked while the migrations ran. */
class ForeseenTest {
  private static final String MOODS =
      """
      format: 1
      schemas:
        public:
          enums:
            mood: [glad, sad]
          tables:
            people:
              columns:
                id: integer not null
      """;

  @TempDir private Path folder;

  private final Workbench bench =
      new Workbench(
          Servers.get(Majors.settings(17)),
          Optional.empty(),
          RoleUse.ofTexts(List.of()),
          MigrationSettings.at(ForeseenTest.class.getClassLoader(), "classpath:db/migration"));

  @AfterEach
  void drop() {
    bench.close();
  }

  @Test
  void theyStandOnTheTypesOfTheContractAndOnNoneOfItsTables() throws IOException {
    var foreseen = new Foreseen(contract(MOODS), ForeseenTest::nothing, bench);

    var witness = foreseen.under(asked(MOODS)).orElseThrow();

    assertThat(witness.catalog().orElseThrow().catalog().paths())
        .map(path -> path.toString())
        .contains("enum public.mood")
        .doesNotContain("table public.people");
  }

  @Test
  void aContractThatWasWrittenMeanwhileIsAnother() throws IOException {
    var foreseen = new Foreseen(contract(MOODS), ForeseenTest::nothing, bench);

    assertThat(foreseen.under(asked(MOODS.replace("sad", "sad, sleepy")))).isEmpty();
    foreseen.end();
  }

  @Test
  void whatWentWrongIsLeftToWhoAsksAgain() throws IOException {
    Supplier<Mapping> broken =
        () -> {
          throw new IllegalStateException("no luck");
        };

    assertThat(new Foreseen(contract(MOODS), broken, bench).under(asked(MOODS))).isEmpty();
  }

  private static Mapping nothing() {
    return new Mapping(
        List.of(), List.of(), Origins.of(Map.of()), Set.of(), List.of(), "6", List.of(), List.of());
  }

  private ContractWitness asked(String text) throws IOException {
    return new ContractWitness(Optional.of(contract(text)), Optional.empty(), Map.of(), List.of());
  }

  private Contract contract(String text) throws IOException {
    return ContractFile.read(Files.writeString(folder.resolve("contract.yaml"), text));
  }
}
