package io.github.schemacontract.verdict;

import static io.github.schemacontract.verdict.Said.column;
import static io.github.schemacontract.verdict.Said.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked to change something: the witness that stands alone against the other two. */
class OddOneOutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes    | yes | yes |
          yes    | no  | yes | missing-column migrations
          yes    | yes | no  | unexpected-column contract
          no     | yes | yes | entity-unmapped-column entities
          yes    | no  | no  | entity-column-missing entities
          no     | yes | no  | unexpected-column migrations
          no     | no  | yes | missing-column contract
          no     | no  | no  |
          silent | no  | yes | missing-column migrations
          silent | yes | no  | unexpected-column contract
          silent | yes | yes |
          """)
  void ofAColumn(String entities, String migrations, String contract, String expected) {
    Column column = column("a", "text");
    Optional<Witnesses.Entities> mapped =
        switch (entities) {
          case "yes" -> Optional.of(Said.entities(Said.CLAIMS, column));
          case "no" -> Optional.of(Said.entities(Said.CLAIMS));
          default -> Optional.empty();
        };

    assertThat(
            odd(
                Said.compared(
                    mapped, side(migrations, column), side(contract, column), Trials.NONE)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes    | no  | yes | missing-table migrations
          yes    | yes | no  | unexpected-table contract
          yes    | no  | no  | entity-table-missing entities
          silent | no  | yes | missing-table migrations
          silent | yes | no  | unexpected-table contract
          """)
  void ofATable(String entities, String migrations, String contract, String expected) {
    Optional<Witnesses.Entities> mapped =
        entities.equals("yes") ? Optional.of(Said.entities(Said.CLAIMS)) : Optional.empty();

    assertThat(
            odd(
                Said.compared(
                    mapped,
                    migrations.equals("yes") ? table() : Catalog.empty(),
                    contract.equals("yes") ? table() : Catalog.empty(),
                    Trials.NONE)))
        .containsExactly(expected);
  }

  @Test
  void ofATableThatNoEntityMapsIsWhoeverHasIt() {
    Catalog other =
        Said.catalog(
            new io.github.schemacontract.catalog.Table(
                io.github.schemacontract.catalog.ObjectPath.of(
                    io.github.schemacontract.catalog.ObjectKind.TABLE, "public", "other"),
                io.github.schemacontract.catalog.RowSecurity.DISABLED,
                Optional.empty()));
    var entities = Optional.of(Said.entities(Said.CLAIMS));

    assertThat(odd(Said.compared(entities, table().and(other), table(), Trials.NONE)))
        .containsExactly("unexpected-table migrations");
    assertThat(odd(Said.compared(entities, table(), table().and(other), Trials.NONE)))
        .containsExactly("missing-table contract");
    assertThat(odd(Said.compared(entities, table().and(other), table().and(other), Trials.NONE)))
        .containsExactly("entity-unmapped-table entities");
  }

  @Test
  void withoutAContractNobodyIsOdd() {
    var entities = Optional.of(Said.entities(Said.CLAIMS, column("a", "uuid")));
    var witnesses =
        new Witnesses(
            entities, table(column("a", "text")), Optional.empty(), Set.of(), Trials.NONE);

    assertThat(odd(Comparison.of(witnesses))).containsExactly("entity-column-type none");
  }

  @Test
  void whatOneTableLacksIsNotAlsoItsColumns() {
    var entities = Optional.of(Said.entities(Said.CLAIMS, column("a", "text")));

    assertThat(odd(Said.compared(entities, Catalog.empty(), Catalog.empty(), Trials.NONE)))
        .containsExactly("entity-table-missing entities");
  }

  private static Catalog side(String says, Column column) {
    return says.equals("yes") ? table(column) : table();
  }

  private static List<String> odd(List<Finding> findings) {
    return findings.stream().map(f -> f.code() + " " + f.oddOneOut()).toList();
  }
}
