package io.github.schemacontract.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where nothing can be offered, people are told why. */
class NoRepairTest {
  @Test
  void howATableIsPartitionedCanNotBeChanged() {
    assertThat(NoRepair.why(different(ObjectKind.TABLE, Facet.PARTITION_BY)))
        .hasValue(
            "No repair is offered: a table that exists can not be partitioned in another way."
                + " Create it anew, copy its rows, and swap the names.");
  }

  @Test
  void whatIsWrittenAnewOrLosesItsPlaceIsSaid() {
    for (Facet facet :
        new Facet[] {
          Facet.PARTITION_OF,
          Facet.INHERITS,
          Facet.ROW_TYPE,
          Facet.ACCESS_METHOD,
          Facet.PERSISTENCE,
          Facet.SERVER
        }) {
      assertThat(NoRepair.why(different(ObjectKind.TABLE, facet)))
          .as(facet.label())
          .hasValueSatisfying(why -> assertThat(why).startsWith("No repair is offered: "));
    }
  }

  @Test
  void ofWhatHasARepairNothingIsSaid() {
    assertThat(NoRepair.why(different(ObjectKind.TABLE, Facet.COMMENT))).isEmpty();
    assertThat(NoRepair.why(different(ObjectKind.MATERIALIZED_VIEW, Facet.ACCESS_METHOD)))
        .isEmpty();
  }

  private static Finding different(ObjectKind kind, Facet facet) {
    var code = FindingCode.different(kind);
    return new Finding(
        code,
        code.severity(),
        ObjectPath.of(kind, "public", "events"),
        Optional.of(facet),
        Words.NONE,
        OddOneOut.NONE,
        Where.NOWHERE,
        "The table exists with another facet than agreed.");
  }
}
