package io.github.schemacontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.NamedQuery.Form;
import io.github.schemacontract.verdict.BrokenQuery.Lack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryComparisonTest {
  private static final Catalog AGREED = Said.table(Said.column("a", "text"));
  private static final Catalog WITHOUT = Said.table(Said.column("b", "text"));

  @Test
  void aQueryThatLacksSomethingIsAnErrorOfTheEntities() {
    List<Finding> findings = compared(AGREED, AGREED, Lack.OTHER, "vat");

    assertThat(Said.texts(findings)).containsExactly("error entity-query-broken query q");
    assertThat(findings.get(0).oddOneOut()).isEqualTo(OddOneOut.ENTITIES);
    assertThat(findings.get(0).consequence())
        .isEqualTo(
            "No migration makes what it needs: every use of it fails with 'it does not exist'.");
  }

  @Test
  void aRoutineThatIsNotThereHasItsOwnCode() {
    assertThat(Said.texts(compared(AGREED, AGREED, Lack.ROUTINE, "shop", "fine")))
        .containsExactly("error entity-routine-missing query q");
  }

  @Test
  void whatIsMissingByItselfIsToldOnce() {
    assertThat(Said.texts(compared(WITHOUT, AGREED, Lack.OTHER, "t", "a")))
        .containsExactly("error renamed-column column public.t.a");
  }

  @Test
  void aLongQueryIsCutShort() {
    var words = compared(AGREED, AGREED, Lack.OTHER, "vat").get(0).words().entities().orElse("");

    assertThat(words).startsWith("select vat, a, a, ").endsWith("…").hasSize(120);
  }

  private static List<Finding> compared(
      Catalog migrations, Catalog contract, Lack lack, String... names) {
    var query =
        new NamedQuery(
            NamedQuery.path("q"), Form.STATEMENT, "select\n  vat" + ", a".repeat(90) + " from t");
    var broken = new BrokenQuery(query, lack, List.of(names), "it does not exist");
    var trials = new Trials(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), List.of(broken));
    return Said.compared(
        Optional.of(Said.entities(Said.CLAIMS, Said.column("a", "text"))),
        migrations,
        contract,
        trials);
  }
}
