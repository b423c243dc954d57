package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was released is not edited: databases that ran it would never know. */
class ReleasedMigrationsTest {
  private static final String FOLDER = Project.ROOT + "released-migrations";
  private static final String FIRST = "create table notes (id bigint primary key);\n";
  private static final String SECOND = "alter table notes add column text text;\n";

  @Entity
  @Table(name = "notes")
  static class Note {
    @Id Long id;
  }

  @SchemaContract(
      entityClasses = Note.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Agreed implements ScratchTests {}

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void aProjectThatKeepsAList() {
    project.migration("V1__notes.sql", FIRST).migration("V2__text.sql", SECOND);
    project.run(Agreed.class);
    project.contract(project.contract().orElseThrow() + "migrations: {}\n");
    project.run(Agreed.class, "update=true");
  }

  @Test
  void anUpdateWritesTheChecksumOfEachVersion() {
    assertThat(project.contract().orElseThrow())
        .containsPattern("migrations:\n  '1': '?[0-9a-f]{16}'?\n  '2': '?[0-9a-f]{16}'?\n");
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void anEditedMigrationIsFoundThoughTheSchemaIsTheSame() {
    project.migration("V1__notes.sql", FIRST + "-- a remark\n");

    var told = project.run(Agreed.class).error();
    assertThat(told).is("migration-edited migration V1__notes.sql", "migrations");
    assertThat(told.places()).hasSize(2).first().isEqualTo("V1__notes.sql");
  }

  @Test
  void anUpdateDoesNotMakeAnEditedMigrationRight() {
    String before = project.contract().orElseThrow();
    project.migration("V1__notes.sql", FIRST + "-- a remark\n");

    assertThat(project.run(Agreed.class, "update=true").error().code())
        .isEqualTo("migration-edited");
    assertThat(project.contract().orElseThrow()).isEqualTo(before);
  }

  @Test
  void otherLineEndsAreNoEdit() {
    project.migration("V1__notes.sql", "\uFEFF" + FIRST.replace("\n", "\r\n"));

    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void aReleasedMigrationThatIsGoneIsFound() {
    project.migration("V1__notes.sql", FIRST + SECOND).without("V2__text.sql");

    assertThat(project.run(Agreed.class).errors())
        .containsExactly(
            "migration-edited migration V1__notes.sql", "migration-edited migration version 2");
  }

  @Test
  void aNewMigrationIsListedByAnUpdate() {
    project.migration("V3__more.sql", "create index on notes (text);");
    project.run(Agreed.class, "update=true");
    String listed = project.contract().orElseThrow();

    assertThat(listed).contains("'3': ");
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void aMigrationThatIsPassedOverForItsNameIsAWarning() {
    project.migration("V3_more.sql", "create index on notes (text);");

    var run = project.run(Agreed.class);
    assertThat(run.failures()).isEmpty();
    assertThat(run.findings())
        .filteredOn(told -> told.code().equals("migration-ignored"))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told).is("migration-ignored migration V3_more.sql", "migrations");
              assertThat(told.severity()).isEqualTo("warning");
              assertThat(told.consequence()).contains("Call it V3__more.sql, or put it elsewhere");
            });
  }
}
