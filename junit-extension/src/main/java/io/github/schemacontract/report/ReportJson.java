package io.github.schemacontract.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.schemacontract.report.ContractReport.Environment;
import io.github.schemacontract.report.ContractReport.Setting;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The complete record of a test class, for machines.
 *
 * <p>Every key is always there, in the same order, {@code null} or empty where nothing is known.
 * Runs are sorted by name, findings by object. The only values of a clock are under {@code timing}:
 * two runs of the same code on the same schema differ nowhere else. {@code docs/report-format.md}
 * explains every key.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ReportJson {
  /** The version of the format; it grows only when a key is removed, renamed or changes meaning. */
  static final int FORMAT = 1;

  private ReportJson() {}

  /**
   * The record as text.
   *
   * @param runsOfOneClass the runs of one test class, in any order; at least one
   * @return indented by two spaces, with {@code \n} after every line
   * @throws IllegalArgumentException if there is no run, or the runs are of several classes
   */
  public static String of(List<ContractReport> runsOfOneClass) {
    long classes = runsOfOneClass.stream().map(ContractReport::testClass).distinct().count();
    if (classes != 1) {
      throw new IllegalArgumentException(
          "A report holds the runs of one test class, but these are of " + classes);
    }
    List<ContractReport> runs =
        runsOfOneClass.stream().sorted(Comparator.comparing(ContractReport::run)).toList();
    var text = new StringWriter();
    try (JsonGenerator json = JsonLayout.generator(text)) {
      write(json, runs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, List<ContractReport> runs) throws IOException {
    ContractReport first = runs.get(0);
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("testClass", first.testClass());
    environment(json, first.environment());
    json.writeArrayFieldStart("runs");
    for (ContractReport run : runs) {
      run(json, run);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void environment(JsonGenerator json, Environment on) throws IOException {
    json.writeObjectFieldStart("postgres");
    json.writeStringField("version", on.postgresVersion());
    json.writeStringField("provider", on.provider());
    json.writeEndObject();
    JsonLayout.object(
        json,
        "migrationTool",
        on.tool(),
        tool -> {
          json.writeStringField("name", tool.name());
          json.writeStringField("version", tool.version());
          json.writeNumberField("migrations", tool.migrations());
        });
    json.writeArrayFieldStart("configuration");
    for (Setting setting : on.configuration()) {
      json.writeStartObject();
      json.writeStringField("setting", setting.setting());
      json.writeStringField("value", setting.value());
      json.writeStringField("source", setting.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void run(JsonGenerator json, ContractReport run) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", run.run());
    state(json, run.state());
    json.writeStringField("outcome", run.outcome().name());
    json.writeStringField("expected", run.expected().name());
    json.writeBooleanField("passed", run.passed());
    JsonLayout.text(json, "provenBy", run.provenBy());
    json.writeArrayFieldStart("findings");
    for (ReportedFinding finding :
        run.findings().stream().sorted(Comparator.comparing(ReportedFinding::finding)).toList()) {
      FindingJson.write(json, finding);
    }
    json.writeEndArray();
    JsonLayout.object(json, "rows", run.rows(), rows -> rows(json, rows));
    json.writeNullField("incident");
    json.writeObjectFieldStart("timing");
    json.writeNumberField("millis", run.millis());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void state(JsonGenerator json, ContractReport.State state) throws IOException {
    json.writeObjectFieldStart("state");
    json.writeStringField("description", state.description());
    JsonLayout.text(json, "at", state.at());
    JsonLayout.text(json, "history", state.history());
    JsonLayout.texts(json, "skipping", state.skipping());
    json.writeNullField("statements");
    json.writeNullField("dump");
    JsonLayout.text(json, "rows", state.rows());
    JsonLayout.text(json, "damage", state.damage());
    json.writeEndObject();
  }

  private static void rows(JsonGenerator json, ContractReport.Rows rows) throws IOException {
    json.writeNumberField("tables", rows.tables());
    json.writeNumberField("generated", rows.generated());
    json.writeNumberField("lost", rows.lost());
    json.writeNumberField("changed", rows.changed());
  }
}
