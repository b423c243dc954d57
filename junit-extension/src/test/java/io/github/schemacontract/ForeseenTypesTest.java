package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities stand on types that the migrations made, whatever the contract foresaw. */
class ForeseenTypesTest {
  private static final String FOLDER = Project.ROOT + "foreseen-types";

  @SchemaContract(
      entityClasses = Person.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Moods implements ScratchTests {}

  @Entity
  @Table(name = "people")
  static class Person {
    @Id Long id;

    @Column(columnDefinition = "mood", nullable = false)
    String mood;
  }

  private static final String AGREED =
      """
      format: 1
      schemas:
        public:
          enums:
            mood: [glad, sad]
          tables:
            people:
              columns:
                id: bigint not null
                mood: mood not null
              primary key:
                people_pkey: (id)
      """;

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void migrate() {
    project.migration(
        "V1__people.sql",
        """
        create type mood as enum ('glad', 'sad');
        create table people (id bigint primary key, mood mood not null);
        """);
  }

  @Test
  void whatTheContractForesawIsTheSame() {
    ContractRun run = project.contract(AGREED).run(Moods.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.findings()).isEmpty();
  }

  @Test
  void aContractThatDoesNotKnowTheTypeIsAllThatIsWrong() {
    ContractRun run = project.contract("format: 1\n").run(Moods.class);

    assertThat(run.findings()).isNotEmpty().allMatch(f -> f.oddOneOut().equals("contract"));
  }

  @Test
  void aTypeThatOnlyTheContractKnowsIsMissingAndNoTableOfEntities() {
    project.migration("V1__people.sql", "create table people (id bigint primary key);");

    ContractRun run = project.contract(AGREED).run(Moods.class);

    assertThat(run.findings())
        .extracting(Told::code)
        .containsExactlyInAnyOrder("missing-enum", "missing-column");
    assertThat(run.findings()).allMatch(f -> f.oddOneOut().equals("migrations"));
  }
}
