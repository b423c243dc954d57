package io.github.schemacontract.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.io.IOException;

/** One finding of the record. */
final class FindingJson {
  private FindingJson() {}

  static void write(JsonGenerator json, ReportedFinding reported) throws IOException {
    Finding finding = reported.finding();
    json.writeStartObject();
    json.writeStringField("code", finding.code().text());
    json.writeStringField("severity", finding.severity().toString());
    json.writeObjectFieldStart("object");
    json.writeStringField("kind", finding.object().kind().label());
    json.writeStringField("path", finding.object().text());
    json.writeEndObject();
    JsonLayout.text(json, "facet", finding.facet().map(Facet::label));
    words(json, finding.words());
    json.writeStringField("oddOneOut", finding.oddOneOut().toString());
    where(json, finding.where());
    json.writeStringField("consequence", finding.consequence());
    JsonLayout.texts(json, "notes", reported.notes());
    JsonLayout.texts(json, "repair", reported.repair());
    json.writeBooleanField("proven", reported.proven());
    JsonLayout.texts(json, "hazards", reported.hazards());
    json.writeBooleanField("accepted", reported.accepted());
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, Words words) throws IOException {
    JsonLayout.text(json, "entities", words.entities());
    JsonLayout.text(json, "migrations", words.migrations());
    JsonLayout.text(json, "contract", words.contract());
  }

  private static void where(JsonGenerator json, Where where) throws IOException {
    json.writeObjectFieldStart("where");
    JsonLayout.object(
        json,
        "entity",
        where.entity(),
        place -> {
          json.writeStringField("class", place.className());
          JsonLayout.text(json, "attribute", place.attribute());
        });
    JsonLayout.object(
        json,
        "migration",
        where.migration(),
        place -> {
          JsonLayout.text(json, "version", place.version());
          json.writeStringField("script", place.script());
          JsonLayout.number(json, "line", place.line());
        });
    JsonLayout.object(
        json,
        "contract",
        where.contract(),
        place -> {
          json.writeStringField("file", place.file());
          JsonLayout.number(json, "line", place.line());
        });
    json.writeEndObject();
  }
}
