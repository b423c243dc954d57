package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract can promise rows; every other row is nobody's business. */
class ReferenceRowsTest {
  private static final String FOLDER = Project.ROOT + "reference-rows";
  private static final String TABLE =
      """
      create type tone as enum ('calm', 'loud');
      create table statuses (
        code text primary key,
        rank integer,
        label varchar(20),
        tone tone,
        weight numeric(6, 2),
        since timestamptz,
        tags text[],
        settings json,
        place point
      );
      """;
  private static final String ROWS =
      """
      insert into statuses values
        ('draft', 1, 'Draft', 'calm', 1.5, '2020-01-01 00:00+01', '{a,b}', '{"a": 1}', '(1,2)'),
        ('sent', 2, null, 'loud', 2, null, null, null, null),
        ('other', 3, null, null, null, null, null, null, null);
      """;
  private static final String PROMISED =
      """
      - {code: draft, rank: 1, label: Draft, tone: calm, weight: 1.500, since: 2019-12-31 23:00Z,
         tags: '{ a , b }', settings: '{"a": 1}', place: '(1.0, 2.0)'}
      - code: sent
        label: ~
      """;

  @Entity
  @Table(name = "statuses")
  static class Status {
    @Id String code;
  }

  @SchemaContract(
      entityClasses = Status.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Agreed implements ScratchTests {}

  private final Project project = Project.in(FOLDER);
  private String contract = "";

  @BeforeEach
  void aTableOfStatuses() {
    project.migration("V1__table.sql", TABLE).migration("V2__rows.sql", ROWS);
    project.run(Agreed.class);
    contract = project.contract().orElseThrow();
    promise(PROMISED);
  }

  /** Puts rows below the one table of the contract, which is its last entry. */
  private void promise(String rows) {
    project.contract(contract + "        rows:\n" + rows.indent(10));
  }

  @Test
  void rowsThatAreThereAgreeInWhateverSpelling() {
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void aRowThatNoMigrationInsertsIsMissing() {
    project.migration("V2__rows.sql", ROWS.replace("('sent', 2", "('send', 2"));

    var told = project.run(Agreed.class).error();
    assertThat(told).is("reference-row-missing table public.statuses", "migrations");
    assertThat(told.words()).containsExactly("null", "null", "code: sent, label: null");
    assertThat(told.places()).last().asString().startsWith("contract.yaml:");
  }

  @Test
  void aRowWithAnotherValueIsShownAsItIs() {
    project.migration("V2__rows.sql", ROWS.replace("'Draft'", "'In progress'"));
    promise("- {code: draft, label: Draft}");

    var told = project.run(Agreed.class).error();
    assertThat(told).is("reference-row-missing table public.statuses", "migrations");
    assertThat(told.words())
        .containsExactly("null", "code: draft, label: In progress", "code: draft, label: Draft");
    assertThat(told.consequence()).startsWith("The row is there with other values");
  }

  @Test
  void nullIsAValueLikeAnyOther() {
    promise("- {code: draft, label: null}");

    assertThat(project.run(Agreed.class).error().code()).isEqualTo("reference-row-missing");
  }

  @Test
  void aValueThatTheColumnCanNotHaveIsAnErrorOfTheContract() {
    promise("- {code: draft, rank: first}");

    var told = project.run(Agreed.class).error();
    assertThat(told.code()).isEqualTo("contract-invalid");
    assertThat(told.consequence())
        .contains("contract.yaml, line ")
        .contains("promises a row of public.statuses that can not be looked for")
        .contains("invalid input syntax for type integer: \"first\"");
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsAnErrorOfTheContract() {
    promise("- {code: draft, ranking: 1}");

    assertThat(project.run(Agreed.class).error().consequence())
        .contains("there is no column public.statuses.ranking");
  }

  @Test
  void aMissingTableIsNotAlsoItsRows() {
    project.migration("V1__table.sql", "create table others (code text primary key);");
    project.migration("V2__rows.sql", "select 1;");

    assertThat(project.run(Agreed.class).errors())
        .contains("missing-table table public.statuses")
        .noneMatch(error -> error.startsWith("reference-row"));
  }

  @Test
  void anUpdateLeavesThePromisedRowsAlone() {
    project.migration("V3__more.sql", "alter table statuses add column icon text;");

    assertThat(project.run(Agreed.class, "update=true").failures()).isEmpty();
    assertThat(project.contract().orElseThrow())
        .contains("icon: text")
        .endsWith("        rows:\n" + PROMISED.indent(10));
  }
}
