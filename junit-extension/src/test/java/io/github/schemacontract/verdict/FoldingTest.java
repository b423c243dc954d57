package io.github.schemacontract.verdict;

import static io.github.schemacontract.verdict.Said.column;
import static io.github.schemacontract.verdict.Said.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.catalog.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One omission is one finding: what goes with a missing object is not told once more. */
class FoldingTest {

  private static List<String> missing(Catalog contract, Catalog migrations) {
    return Said.texts(Said.compared(Optional.empty(), migrations, contract, Trials.NONE));
  }

  @Test
  void aTableTakesEverythingOfItsOwnAlong() {
    Catalog contract =
        table(
            column("a", "bigint"),
            Said.primaryKey("pk", "a"),
            Said.index("i", "a"),
            grant(Said.T),
            ownedSequence());

    assertThat(missing(contract, Catalog.empty()))
        .containsExactly("error missing-table table public.t");
  }

  @Test
  void aColumnTakesAlongWhatLeansOnItAndNothingElse() {
    var index = Said.index("ia", "a");
    Catalog contract =
        Catalog.of(
            List.of(
                Said.TABLE,
                column("a", "bigint"),
                column("b", "text"),
                index,
                Said.index("ib", "b")),
            Map.of(index.path(), Set.of(Said.column("a"))));

    assertThat(missing(contract, table(column("b", "text"))))
        .containsExactly(
            "error missing-column column public.t.a", "error missing-index index public.t.ib");
  }

  @Test
  void aTableTakesAlongTheViewOverItAndTheKeysThatPointToIt() {
    var view =
        new View(
            ObjectPath.of(ObjectKind.VIEW, "public", "v"),
            "select 1",
            new TreeMap<>(),
            List.of(),
            Optional.empty());
    Catalog contract = Catalog.of(List.of(Said.TABLE, view), Map.of(view.path(), Set.of(Said.T)));

    assertThat(missing(contract, Catalog.empty()))
        .containsExactly("error missing-table table public.t");
    assertThat(missing(contract, table())).containsExactly("error missing-view view public.v");
  }

  @Test
  void aSchemaTakesAlongWhatIsInIt() {
    var schema = new Schema(ObjectPath.of(ObjectKind.SCHEMA, "public"), Optional.empty());
    Catalog contract = Said.catalog(schema, Said.TABLE, column("a", "text"));

    assertThat(missing(contract, Catalog.empty()))
        .containsExactly("error missing-schema schema public");
    assertThat(missing(contract, Said.catalog(schema)))
        .containsExactly("error missing-table table public.t");
  }

  @Test
  void whatIsUnexpectedFoldsInTheSameWay() {
    Catalog migrations = table(column("a", "bigint"), Said.primaryKey("pk", "a"), grant(Said.T));

    assertThat(missing(Catalog.empty(), migrations))
        .containsExactly("error unexpected-table table public.t");
  }

  @Test
  void aGrantAloneIsItsOwnFinding() {
    assertThat(missing(table(grant(Said.T)), table()))
        .containsExactly("error missing-grant grant public.t.reader");
  }

  @Test
  void theNewNameOfAColumnIsTwoFindings() {
    assertThat(missing(table(column("title", "text")), table(column("name", "text"))))
        .containsExactly(
            "error unexpected-column column public.t.name",
            "error missing-column column public.t.title");
  }

  private static CatalogObject grant(ObjectPath on) {
    var names = new ArrayList<>(on.names());
    names.add("reader");
    return new Grant(new ObjectPath(ObjectKind.GRANT, names), on, new TreeSet<>(Set.of("select")));
  }

  private static Sequence ownedSequence() {
    Sequence own = Said.sequence("t_a_seq", 1);
    return new Sequence(
        own.path(),
        own.type(),
        own.start(),
        own.increment(),
        own.minimum(),
        own.maximum(),
        own.cache(),
        own.cycle(),
        Optional.of(Said.column("a")),
        Optional.empty());
  }
}
