package io.github.schemacontract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.schemacontract.report.ContractReport.Environment;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs read the record, so its every byte is a promise. */
class ReportJsonTest {

  @Test
  void the_example_in_the_docs_is_what_is_written() {
    ContractReport broken = Samples.run("from-scratch", Samples.missingTable());
    String page = Docs.read("report-format.md");
    String example = page.substring(page.indexOf("```json\n") + 8);
    assertThat(ReportJson.of(List.of(broken)))
        .isEqualTo(example.substring(0, example.indexOf("```")));
  }

  @Test
  void the_docs_explain_every_key_and_no_other() throws IOException {
    String json = ReportJson.of(List.of(Samples.run("from-scratch", Samples.columnType())));
    Matcher row = Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(Docs.read("report-format.md"));
    assertThat(row.results().map(r -> r.group(1))).containsExactlyInAnyOrderElementsOf(keys(json));
  }

  /** Every key with the keys above it: {@code runs[].findings[].code}. */
  private static Set<String> keys(String json) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          keys.add(pointer.substring(1).replaceAll("/\\d+", "[]").replace('/', '.'));
        }
      }
    }
    return keys;
  }

  @Test
  void what_is_not_known_is_null_or_empty_and_still_there() {
    var bare =
        new ContractReport(
            "com.acme.SchemaTest",
            "from-scratch",
            ContractReport.State.of("from scratch"),
            Outcome.AGREES,
            Outcome.AGREES,
            Optional.empty(),
            Optional.empty(),
            Samples.run("a").failOn(),
            new Environment("17.11", "embedded", Optional.empty(), 0, Optional.empty(), List.of()),
            List.of(),
            Samples.run("a").contract(),
            Samples.run("a").reportFile(),
            5);
    assertThat(ReportJson.of(List.of(bare)))
        .isEqualTo(
            """
            {
              "format": 1,
              "testClass": "com.acme.SchemaTest",
              "postgres": {
                "version": "17.11",
                "provider": "embedded"
              },
              "migrationTool": null,
              "configuration": [],
              "runs": [
                {
                  "run": "from-scratch",
                  "state": {
                    "description": "from scratch",
                    "at": null,
                    "history": null,
                    "skipping": [],
                    "statements": null,
                    "dump": null,
                    "rows": null,
                    "damage": null
                  },
                  "outcome": "AGREES",
                  "expected": "AGREES",
                  "passed": true,
                  "provenBy": null,
                  "findings": [],
                  "rows": null,
                  "incident": null,
                  "timing": {
                    "millis": 5
                  }
                }
              ]
            }
            """);
  }

  @Test
  void runs_and_findings_are_in_one_order_whatever_came_first() {
    List<ContractReport> one =
        List.of(
            Samples.run("from-backup", Samples.missingTable(), Samples.columnType()),
            Samples.run("from-scratch"));
    List<ContractReport> other =
        List.of(
            Samples.run("from-scratch"),
            Samples.run("from-backup", Samples.columnType(), Samples.missingTable()));
    assertThat(ReportJson.of(other)).isEqualTo(ReportJson.of(one));
  }

  @Test
  void the_locale_changes_nothing() {
    Locale before = Locale.getDefault();
    List<ContractReport> runs = List.of(Samples.run("from-scratch", Samples.columnType()));
    String usual = ReportJson.of(runs) + FailureText.of(runs.get(0));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertThat(ReportJson.of(runs) + FailureText.of(runs.get(0))).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void text_beyond_ascii_is_written_as_it_is_and_quotes_are_escaped() {
    ReportedFinding finding =
        Samples.plain(
            Samples.finding(
                Samples.wider().finding().code(),
                Samples.column("größe"),
                Samples.words("\"a\"\n", "é🐘", null)));
    assertThat(ReportJson.of(List.of(Samples.run("from-scratch", finding))))
        .contains("public.clients.\\\"größe\\\"", "\"\\\"a\\\"\\n\"", "é🐘")
        .doesNotContain("\r");
  }

  @Test
  void a_facet_of_two_words_keeps_its_space() {
    ReportedFinding finding =
        Samples.plain(
            Samples.different(
                Samples.CODE,
                io.github.schemacontract.catalog.Facet.ON_DELETE,
                Samples.words(null, "cascade", "restrict")));
    assertThat(ReportJson.of(List.of(Samples.run("from-scratch", finding))))
        .contains("\"facet\": \"on delete\"");
  }

  @Test
  void runs_of_several_classes_are_refused_and_so_is_no_run() {
    ContractReport run = Samples.run("from-scratch");
    var other =
        new ContractReport(
            "com.acme.OtherTest",
            run.run(),
            run.state(),
            run.outcome(),
            run.expected(),
            run.provenBy(),
            run.rows(),
            run.failOn(),
            run.environment(),
            run.findings(),
            run.contract(),
            run.reportFile(),
            run.millis());
    Stream.of(List.of(run, other), List.<ContractReport>of())
        .forEach(
            runs ->
                assertThatThrownBy(() -> ReportJson.of(runs))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                        "A report holds the runs of one test class, but these are of "
                            + runs.size()));
  }
}
