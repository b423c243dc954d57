package io.github.schemacontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Words;
import org.junit.jupiter.api.Test;

/** An IDE shows the two texts side by side, so every line must differ, and in what counts only. */
class ComparisonTextTest {

  @Test
  void each_object_and_facet_is_a_line_on_both_sides() {
    var report =
        Samples.run(
            "from-scratch",
            Samples.missingTable(),
            Samples.columnNullability(),
            Samples.columnType(),
            Samples.wider());
    assertThat(FailureText.expected(report))
        .isEqualTo(
            """
            column public.clients.code [type]: character varying(20)
            column public.clients.code [nullability]: not null
            table public.reports: table with 4 columns""");
    assertThat(FailureText.actual(report))
        .isEqualTo(
            """
            column public.clients.code [type]: text
            column public.clients.code [nullability]: no nullability
            table public.reports: -""");
  }

  @Test
  void where_the_contract_is_kept_the_entities_are_what_is_expected() {
    Finding finding =
        Samples.finding(
            FindingCode.ENTITY_COLUMN_TYPE,
            Samples.CODE,
            Samples.words("bigint", "integer", "integer"));
    assertThat(ComparisonText.expected(finding)).isEqualTo("bigint");
    assertThat(ComparisonText.actual(finding)).isEqualTo("integer");
  }

  @Test
  void where_all_three_differ_the_entities_are_named_beside_the_contract() {
    Finding three = Samples.different(Samples.CODE, Facet.TYPE, Samples.words("a", "b", "c"));
    Finding finding =
        new Finding(
            three.code(),
            three.severity(),
            three.object(),
            three.facet(),
            three.words(),
            OddOneOut.NONE,
            three.where(),
            three.consequence());
    assertThat(ComparisonText.expected(finding)).isEqualTo("c (entities: a)");
  }

  @Test
  void a_finding_without_words_still_shows_on_the_side_of_the_database() {
    Finding finding =
        Samples.finding(
            FindingCode.MIGRATION_FAILED, ObjectPath.of(ObjectKind.SCHEMA, "public"), Words.NONE);
    assertThat(ComparisonText.expected(finding)).isEqualTo("-");
    assertThat(ComparisonText.actual(finding)).isEqualTo("- (migration-failed)");
  }
}
