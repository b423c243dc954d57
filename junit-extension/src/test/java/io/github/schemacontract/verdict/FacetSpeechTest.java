package io.github.schemacontract.verdict;

import static io.github.schemacontract.verdict.OddOneOut.CONTRACT;
import static io.github.schemacontract.verdict.OddOneOut.MIGRATIONS;
import static io.github.schemacontract.verdict.OddOneOut.NONE;
import static io.github.schemacontract.verdict.Said.column;
import static io.github.schemacontract.verdict.Said.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where migrations and contract differ in one facet, the entities decide if they say something. */
class FacetSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNSTATED | bigint        | bigint  | integer       | CONTRACT
          UNSTATED | bigint        | integer | bigint        | MIGRATIONS
          UNSTATED | bigint        | integer | smallint      | NONE
          STATED   | text not null | text not null | text    | CONTRACT
          STATED   | text not null | text    | text not null | MIGRATIONS
          UNSTATED | text          | text    | text not null | MIGRATIONS
          UNSTATED | text          | text not null | text    | CONTRACT
          UNSTATED | text          | text default 'a' | text default 'b' | NONE
          UNSTATED | text          | text    | text default 'b' | MIGRATIONS
          """)
  void aColumn(
      Nullability stated, String own, String migrations, String contract, OddOneOut expected) {
    var findings =
        Said.compared(
            Optional.of(Said.entities(Said.claims(stated), column("a", own))),
            table(column("a", migrations)),
            table(column("a", contract)),
            Trials.NONE);

    assertThat(contractFindings(findings)).hasSize(1);
    assertThat(contractFindings(findings).get(0).oddOneOut()).isEqualTo(expected);
  }

  @Test
  void aDefaultThatTheMappingDeclares() {
    var declared =
        new ColumnClaims(
            "int", true, false, false, Nullability.UNSTATED, true, false, false, Optional.empty());
    var entities = Said.entities(declared, column("a", "integer default 1"));

    assertThat(
            odd(
                Optional.of(entities),
                column("a", "integer default 2"),
                column("a", "integer default 1")))
        .isEqualTo(MIGRATIONS);
    assertThat(
            odd(
                Optional.of(entities),
                column("a", "integer default 1"),
                column("a", "integer default 2")))
        .isEqualTo(CONTRACT);
  }

  @Test
  void theLabelsOfAnEnumInWhateverOrder() {
    var entities =
        Said.entities(
            Said.claims(new Enumeration(Storage.NAMED, List.of("sent", "draft"))),
            column("a", "status"));
    var two = table(column("a", "status"), Said.enumType("status", "draft", "sent"));
    var one = table(column("a", "status"), Said.enumType("status", "draft"));

    assertThat(Said.compared(Optional.of(entities), one, two, Trials.NONE).get(0).oddOneOut())
        .isEqualTo(MIGRATIONS);
    assertThat(Said.compared(Optional.of(entities), two, one, Trials.NONE).get(0).oddOneOut())
        .isEqualTo(CONTRACT);
    assertThat(Said.compared(Optional.empty(), two, one, Trials.NONE).get(0).oddOneOut())
        .isEqualTo(NONE);
  }

  @Test
  void theIncrementOfASequence() {
    var entities = Said.entities(Said.CLAIMS, Said.sequence("s", 50));

    assertThat(odd(Optional.of(entities), Said.sequence("s", 1), Said.sequence("s", 50)))
        .isEqualTo(MIGRATIONS);
    assertThat(odd(Optional.of(entities), Said.sequence("s", 50), Said.sequence("s", 1)))
        .isEqualTo(CONTRACT);
    assertThat(odd(Optional.empty(), Said.sequence("s", 50), Said.sequence("s", 1)))
        .isEqualTo(NONE);
  }

  @Test
  void aFlawIsTheFaultOfWhoeverHasIt() {
    ForeignKey valid = Said.foreignKey("fk", "a", "other");
    ForeignKey invalid =
        new ForeignKey(
            valid.path(),
            valid.columns(),
            valid.referencedTable(),
            valid.referencedColumns(),
            valid.onDelete(),
            valid.onUpdate(),
            false,
            Optional.empty(),
            false,
            Optional.empty());

    assertThat(odd(Optional.empty(), invalid, valid)).isEqualTo(MIGRATIONS);
    assertThat(odd(Optional.empty(), valid, invalid)).isEqualTo(CONTRACT);
  }

  @Test
  void twoTextsOfOneMeaningAreNoDifference() {
    var one = Said.check("c", "(a > 0)", "a");
    var other = Said.check("c", "(0 < a)", "a");
    var condition = new FacetPath(one.path(), io.github.schemacontract.catalog.Facet.CONDITION);
    Catalog migrations = table(one);

    assertThat(Said.texts(Said.compared(Optional.empty(), migrations, table(other), Trials.NONE)))
        .containsExactly("error different-check check public.t.c [condition]");
    assertThat(
            Comparison.of(
                new Witnesses(
                    Optional.empty(),
                    migrations,
                    Optional.of(table(other)),
                    Set.of(condition),
                    Trials.NONE)))
        .isEmpty();
  }

  private static OddOneOut odd(
      Optional<Witnesses.Entities> entities, CatalogObject migrations, CatalogObject contract) {
    List<Finding> findings =
        contractFindings(Said.compared(entities, table(migrations), table(contract), Trials.NONE));
    assertThat(findings).hasSize(1);
    return findings.get(0).oddOneOut();
  }

  private static List<Finding> contractFindings(List<Finding> findings) {
    return findings.stream().filter(f -> f.code().text().startsWith("different-")).toList();
  }
}
