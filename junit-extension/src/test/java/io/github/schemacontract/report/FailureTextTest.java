package io.github.schemacontract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The message is read under pressure: its layout is a promise, so it is compared as a whole. */
class FailureTextTest {

  @Test
  void one_disagreement_is_one_block_with_all_that_is_known() {
    assertThat(FailureText.of(Samples.run("from-scratch", Samples.missingTable())))
        .isEqualTo(
            """
            1 disagreement - from scratch

            error missing-table  table public.reports
              entities    table with 4 columns
              migrations  -                     <- odd one out
              contract    table with 4 columns
              at com.acme.Report
              at schema-contract.yaml:41
              No migration creates it: every query on it fails with 'relation does not exist'.
              - Its 4 columns, primary key and 2 policies are missing with it.
              repair (proven):
                create table public.reports (
                  id bigint not null,
                  title text
                );
              see docs/findings/missing.md#table

            The full report is in target/schema-contract/com.acme.SchemaTest/report.json""");
  }

  @Test
  void several_facets_of_one_object_share_a_block() {
    assertThat(
            FailureText.of(
                Samples.run("from-scratch", Samples.columnNullability(), Samples.columnType())))
        .startsWith(
            """
            2 disagreements - from scratch

            error different-column  column public.clients.code [type, nullability]
              type
                entities    character varying(20)
                migrations  text                   <- odd one out
                contract    character varying(20)
              nullability
                entities    not null
                migrations  no nullability  <- odd one out
                contract    not null
              at com.acme.Client#code
              at db/migration/V1__clients.sql:3
              at schema-contract.yaml:17
              The column exists with another type than agreed: what was tested against the contract is not what
              production runs.
              The column exists with another nullability than agreed: what was tested against the contract is
              not what production runs.
              repair (not proven; locks the table, fails where a row has no value):
                alter table public.clients alter column code set not null;
              see docs/findings/different.md#column

            The full report""");
  }

  @Test
  void different_codes_of_one_object_share_a_block_and_name_themselves() {
    ReportedFinding entity =
        Samples.plain(
            Samples.finding(
                FindingCode.ENTITY_COLUMN_TYPE, Samples.CODE, Samples.words("a", "b", "b")));
    assertThat(FailureText.of(Samples.run("from-scratch", Samples.columnType(), entity)))
        .contains(
            """
            error different-column, entity-column-type  column public.clients.code [type]
              error different-column [type]
                entities    character varying(20)
                migrations  text                   <- odd one out
                contract    character varying(20)
              error entity-column-type
                entities    a  <- odd one out
                migrations  b
                contract    b
            """)
        .contains(
            """
              see docs/findings/different.md#column
              see docs/findings/entity-column-type.md
            """);
  }

  @Test
  void the_worst_comes_first_and_then_the_order_of_objects() {
    var report =
        Samples.run(
            "from-scratch",
            Outcome.DISAGREES,
            Severity.INFO,
            List.of(
                Samples.unmapped("a"),
                Samples.wider(),
                Samples.missingTable(),
                Samples.columnType()));
    assertThat(FailureText.of(report).lines().filter(line -> line.matches("(error|warn|info).*")))
        .containsExactly(
            "error different-column  column public.clients.code [type]",
            "error missing-table  table public.reports",
            "warning entity-column-wider  column public.clients.name",
            "info entity-unmapped-column  column public.clients.a");
  }

  @Test
  void what_does_not_fail_the_test_is_only_counted() {
    assertThat(
            FailureText.of(
                Samples.run(
                    "from-scratch",
                    Samples.columnType(),
                    Samples.unmapped("a"),
                    Samples.unmapped("b"),
                    Samples.wider(),
                    Samples.accepted(Samples.missingTable()))))
        .startsWith("1 disagreement - ")
        .endsWith(
            "\n\n1 warning, 2 notes and 1 accepted finding are in"
                + " target/schema-contract/com.acme.SchemaTest/report.json")
        .doesNotContain("public.reports");
  }

  @Test
  void thirty_objects_are_shown_and_the_rest_is_counted() {
    ReportedFinding[] missing =
        IntStream.range(0, 33)
            .mapToObj(i -> ObjectPath.of(ObjectKind.TABLE, "public", "t" + (100 + i)))
            .map(path -> Samples.finding(FindingCode.missing(path.kind()), path, Words.NONE))
            .map(Samples::plain)
            .toArray(ReportedFinding[]::new);
    assertThat(FailureText.of(Samples.run("from-scratch", missing)))
        .startsWith("33 disagreements - from scratch\n")
        .contains("table public.t129\n")
        .doesNotContain("table public.t130\n")
        .endsWith(
            "\n\n3 more disagreements are in"
                + " target/schema-contract/com.acme.SchemaTest/report.json");
  }

  @Test
  void a_finding_that_no_witness_words_has_no_columns() {
    ReportedFinding failed =
        Samples.plain(
            Samples.finding(
                FindingCode.MIGRATION_FAILED,
                ObjectPath.of(ObjectKind.MIGRATION, "V3__titles.sql"),
                Words.NONE));
    assertThat(FailureText.of(Samples.run("a", Outcome.FAILED, Severity.ERROR, List.of(failed))))
        .contains(
            """
            error migration-failed  migration V3__titles.sql
              Something will fail.
              see docs/findings/migration-failed.md
            """);
  }

  @Test
  void a_run_that_broke_without_a_finding_says_so_in_its_title() {
    assertThat(FailureText.of(Samples.run("a", Outcome.REFUSED, Severity.ERROR, List.of())))
        .startsWith("The migration tool refused to run - a\n");
    assertThat(FailureText.of(Samples.run("a", Outcome.FAILED, Severity.ERROR, List.of())))
        .startsWith("A migration failed - a\n");
  }

  @Test
  void a_long_repair_is_cut_and_the_rest_is_counted() {
    List<String> statements =
        IntStream.range(0, 25).mapToObj(i -> "create table t" + i + " ()").toList();
    ReportedFinding finding =
        new ReportedFinding(
            Samples.missingTable().finding(), List.of(), statements, true, List.of(), false);
    assertThat(FailureText.of(Samples.run("from-scratch", finding)))
        .contains("create table t19 ();\n    … 5 more lines in target/")
        .doesNotContain("t20");
  }

  @Test
  void a_passing_run_is_one_line() {
    assertThat(FailureText.success(Samples.agreeing("from-scratch")))
        .isEqualTo(
            "AGREES - from scratch: 7 migrations (flyway 11.7.2), 5 entities (hibernate"
                + " 6.6.40.Final) on PostgreSQL 17.11 (embedded); report:"
                + " target/schema-contract/com.acme.SchemaTest/report.json");
  }

  @Test
  void a_passing_run_counts_what_is_still_worth_knowing() {
    assertThat(
            FailureText.success(
                Samples.agreeing("from-scratch", Samples.unmapped("a"), Samples.wider())))
        .contains("(embedded); 1 warning and 1 note; report: ");
  }
}
