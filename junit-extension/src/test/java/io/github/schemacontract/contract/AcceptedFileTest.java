package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People review the list line by line: nothing may change in it but what has to. */
class AcceptedFileTest {
  private static final AcceptedFinding TABLE = entry("missing-table", "public.b", Optional.empty());
  private static final AcceptedFinding TYPE =
      entry("different-column", "public.c.*", Optional.of(Facet.TYPE));
  private static final AcceptedFinding KEY =
      entry("entity-foreign-key-missing", "public.*.created_by", Optional.empty());

  private static final String BY_HAND =
      """
      # Ask the platform team before you add to it.
      format: 1

      accepted:   # sorted
        # audit columns
        - code: entity-foreign-key-missing
          object: public.*.created_by   # and no other
          reason: because
        - {reason: because, code: missing-table, object: public.b}

        # the last one
        - code: different-column
          object: "public.c.*"
          facet: type
          reason: >-
            because
      # the end
      """;

  @TempDir private Path folder;

  @Test
  void it_stands_beside_the_contract_under_its_name() {
    assertThat(AcceptedFile.beside(Path.of("a/schema-contract.yaml")))
        .isEqualTo(Path.of("a/schema-contract.accepted.yaml"));
    assertThat(AcceptedFile.beside(Path.of("structure.sql")))
        .isEqualTo(Path.of("structure.accepted.yaml"));
    assertThat(AcceptedFile.beside(Path.of("a.b/contract")))
        .isEqualTo(Path.of("a.b/contract.accepted.yaml"));
  }

  @Test
  void the_example_of_the_docs_can_be_copied() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "accepted-findings.md"));
    String example = page.replaceFirst("(?s).*?```yaml\\R(.*?)```.*", "$1");

    assertThat(read(example).entries())
        .extracting(AcceptedFinding::text)
        .containsExactly(
            "entity-foreign-key-missing public.*.created_by",
            "different-column public.reports.title [type]",
            "missing-index index:legacy.**");
  }

  @Test
  void without_a_file_nothing_is_accepted_and_nothing_is_written() {
    AcceptedFindings none = AcceptedFile.read(file());

    AcceptedFile.update(none, List.of());

    assertThat(none.entries()).isEmpty();
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_new_list_is_sorted_and_says_what_it_is() {
    AcceptedFile.update(AcceptedFile.read(file()), List.of(TYPE, TABLE, KEY));

    assertThat(text())
        .isEqualTo(
            """
            # Findings that are known and fail no test, each with the reason why nobody mends it yet.
            # The list can only shrink: -Dschema-contract.update=true removes what no longer occurs.
            format: 1
            accepted:
              - code: entity-foreign-key-missing
                object: public.*.created_by
                reason: because
              - code: missing-table
                object: public.b
                reason: because
              - code: different-column
                object: public.c.*
                facet: type
                reason: because
            """);
    assertThat(AcceptedFile.read(file()).lines())
        .containsOnlyKeys(KEY, TABLE, TYPE)
        .containsEntry(KEY, 5)
        .containsEntry(TYPE, 11);
  }

  @Test
  void what_people_wrote_is_read_in_any_layout() {
    assertThat(read(BY_HAND).entries()).containsExactly(KEY, TABLE, TYPE);
  }

  @Test
  void what_has_the_wanted_entries_is_not_written() throws IOException {
    AcceptedFindings list = read(BY_HAND);
    FileTime before = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file(), before);

    AcceptedFile.update(list, List.of(TYPE, KEY, TABLE));

    assertThat(Files.getLastModifiedTime(file())).isEqualTo(before);
  }

  @Test
  void only_the_lines_of_a_removed_entry_go() {
    assertThat(without(BY_HAND, TABLE)).isEqualTo(BY_HAND.replaceFirst(" {2}- \\{.*\n", ""));
    assertThat(without(BY_HAND, KEY))
        .isEqualTo(BY_HAND.replaceFirst("(?s) {2}- code: entity.*?because\n", ""));
    assertThat(without(BY_HAND, TYPE))
        .isEqualTo(BY_HAND.replaceFirst("(?s) {2}- code: different.*because\n", ""));
  }

  @Test
  void a_list_without_entries_stays_a_list() {
    String empty = without(BY_HAND, KEY, TABLE, TYPE);

    assertThat(empty)
        .isEqualTo(
            """
            # Ask the platform team before you add to it.
            format: 1

            accepted: []
              # audit columns

              # the last one
            # the end
            """);
    assertThat(with(empty, TABLE))
        .contains(
            """
            accepted:
              - code: missing-table
                object: public.b
                reason: because
              # audit columns
            """);
  }

  @Test
  void a_new_entry_is_put_behind_its_neighbour() {
    var before = entry("missing-table", "public.*.a", Optional.empty());
    var between = entry("missing-table", "public.bb", Optional.empty());
    var after = entry("missing-table", "public.d", Optional.empty());

    String text = with(BY_HAND, after, between, before);

    assertThat(text)
        .contains("accepted:   # sorted\n" + lines(before) + "  # audit columns\n")
        .contains("object: public.b}\n" + lines(between) + "\n  # the last one\n")
        .contains("      because\n" + lines(after) + "# the end\n");
    assertThat(
            text.replace(lines(before), "").replace(lines(between), "").replace(lines(after), ""))
        .isEqualTo(BY_HAND);
  }

  @Test
  void the_indentation_is_the_files_own() {
    assertThat(
            with(
                "format: 1\naccepted:\n- {code: missing-table, object: public.b, reason: r}\n",
                KEY))
        .isEqualTo(
            """
            format: 1
            accepted:
            - code: entity-foreign-key-missing
              object: public.*.created_by
              reason: because
            - {code: missing-table, object: public.b, reason: r}
            """);
  }

  @Test
  void a_list_that_has_no_lines_of_its_own_is_laid_out_anew() {
    String flow = "# mine\nformat: 1\naccepted: [{code: missing-table, object: x, reason: r}]\n";
    assertThat(with(flow, TABLE)).startsWith("# mine\nformat: 1\naccepted:\n  - code: missing");
    assertThat(with("{format: 1}\n", TABLE)).contains("# Findings that are known");
    assertThat(with("format: 1\n# mine\n", TABLE)).startsWith("format: 1\n# mine\naccepted:\n");
    String dash = "format: 1\naccepted:\n  -\n    {code: missing-table, object: x, reason: r}\n";
    assertThat(without(with(dash, TABLE), e -> e.object().equals("x")))
        .endsWith("accepted:\n" + lines(TABLE));
  }

  @Test
  void line_ends_stay_those_of_the_checkout() {
    assertThat(without(BY_HAND.replace("\n", "\r\n"), TABLE))
        .isEqualTo(without(BY_HAND, TABLE).replace("\n", "\r\n"));
  }

  @Test
  void texts_that_yaml_would_misread_come_back_as_they_were() {
    var nasty = new ArrayList<AcceptedFinding>();
    for (String text :
        List.of("true", "a: b", "# no comment", "- x", "*x", "\"a\".b", "a\nb", "ü")) {
      nasty.add(
          new AcceptedFinding(
              FindingCode.missing(ObjectKind.TABLE), text, Optional.empty(), "why: " + text));
    }

    AcceptedFile.update(AcceptedFile.read(file()), nasty);

    assertThat(AcceptedFile.read(file()).entries()).containsExactlyInAnyOrderElementsOf(nasty);
  }

  @Test
  void the_entry_for_a_finding_is_as_narrow_as_it_is() {
    AcceptedFinding entry =
        AcceptedFinding.of(
            finding(ObjectPath.of(ObjectKind.COLUMN, "public", "b", "c"), Optional.of(Facet.TYPE)));

    assertThat(entry.text()).isEqualTo("different-column public.b.c [type]");
    assertThat(entry.reason()).isEqualTo("accepted when the list was made; say why");
  }

  @Test
  void a_colon_in_a_name_is_not_taken_for_the_end_of_a_kind() {
    Finding finding =
        finding(ObjectPath.of(ObjectKind.COLUMN, "public", "b", "x:y"), Optional.empty());

    assertThat(AcceptedFinding.of(finding).object()).isEqualTo("column:public.b.\"x:y\"");
  }

  private static Finding finding(ObjectPath object, Optional<Facet> facet) {
    FindingCode code = FindingCode.different(object.kind());
    return new Finding(
        code, code.severity(), object, facet, Words.NONE, OddOneOut.NONE, Where.NOWHERE, "");
  }

  private static AcceptedFinding entry(String code, String object, Optional<Facet> facet) {
    return new AcceptedFinding(FindingCode.find(code).orElseThrow(), object, facet, "because");
  }

  private static String lines(AcceptedFinding entry) {
    return "  - code: %s\n    object: %s\n    reason: because\n"
        .formatted(entry.code(), entry.object());
  }

  private String without(String text, AcceptedFinding... gone) {
    return without(text, List.of(gone)::contains);
  }

  private String without(String text, Predicate<AcceptedFinding> gone) {
    AcceptedFindings list = read(text);
    AcceptedFile.update(list, list.entries().stream().filter(gone.negate()).toList());
    return text();
  }

  private String with(String text, AcceptedFinding... added) {
    AcceptedFindings list = read(text);
    var entries = new ArrayList<>(list.entries());
    entries.addAll(List.of(added));
    AcceptedFile.update(list, entries);
    return text();
  }

  private AcceptedFindings read(String text) {
    try {
      return AcceptedFile.read(Files.writeString(file(), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return folder.resolve("contract.accepted.yaml");
  }
}
