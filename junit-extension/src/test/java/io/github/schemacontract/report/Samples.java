package io.github.schemacontract.report;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.report.ContractReport.Environment;
import io.github.schemacontract.report.ContractReport.Setting;
import io.github.schemacontract.report.ContractReport.Tool;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs and findings as a project would have them. */
final class Samples {
  static final ObjectPath REPORTS = ObjectPath.of(ObjectKind.TABLE, "public", "reports");
  static final ObjectPath CODE = ObjectPath.of(ObjectKind.COLUMN, "public", "clients", "code");

  private Samples() {}

  static ContractReport run(String run, ReportedFinding... findings) {
    return run(run, Outcome.DISAGREES, Severity.ERROR, List.of(findings));
  }

  static ContractReport agreeing(String run, ReportedFinding... findings) {
    return run(run, Outcome.AGREES, Severity.ERROR, List.of(findings));
  }

  static ContractReport run(
      String run, Outcome outcome, Severity failOn, List<ReportedFinding> findings) {
    return new ContractReport(
        "com.acme.SchemaTest",
        run,
        ContractReport.State.of(run.replace('-', ' ')),
        outcome,
        Outcome.AGREES,
        Optional.empty(),
        Optional.empty(),
        failOn,
        new Environment(
            "17.11",
            "embedded",
            Optional.of(new Tool("flyway", "11.7.2", 7)),
            5,
            Optional.of("6.6.40.Final"),
            List.of(new Setting("flyway.schemas", "agency", "application.yaml (class path)"))),
        findings,
        Path.of("src/test/resources/schema-contract.yaml"),
        Path.of("target/schema-contract/com.acme.SchemaTest/report.json"),
        812);
  }

  static ReportedFinding missingTable() {
    return new ReportedFinding(
        new Finding(
            FindingCode.missing(ObjectKind.TABLE),
            Severity.ERROR,
            REPORTS,
            Optional.empty(),
            words("table with 4 columns", null, "table with 4 columns"),
            OddOneOut.MIGRATIONS,
            new Where(
                Optional.of(new Where.EntityPlace("com.acme.Report", Optional.empty())),
                Optional.empty(),
                Optional.of(new Where.ContractPlace("schema-contract.yaml", OptionalInt.of(41)))),
            "No migration creates it: every query on it fails with 'relation does not exist'."),
        List.of("Its 4 columns, primary key and 2 policies are missing with it."),
        List.of("create table public.reports (\n  id bigint not null,\n  title text\n)"),
        true,
        List.of(),
        false);
  }

  static ReportedFinding columnType() {
    return plain(
        different(
            CODE, Facet.TYPE, words("character varying(20)", "text", "character varying(20)")));
  }

  static ReportedFinding columnNullability() {
    return new ReportedFinding(
        different(CODE, Facet.NULLABILITY, words("not null", "no nullability", "not null")),
        List.of(),
        List.of("alter table public.clients alter column code set not null"),
        false,
        List.of("locks the table", "fails where a row has no value"),
        false);
  }

  static ReportedFinding wider() {
    return plain(
        finding(
            FindingCode.ENTITY_COLUMN_WIDER, column("name"), words("varchar(9)", "text", "text")));
  }

  static ReportedFinding unmapped(String column) {
    return plain(
        finding(FindingCode.ENTITY_UNMAPPED_COLUMN, column(column), words(null, "text", "text")));
  }

  static ObjectPath column(String name) {
    return ObjectPath.of(ObjectKind.COLUMN, "public", "clients", name);
  }

  static Finding different(ObjectPath path, Facet facet, Words words) {
    return new Finding(
        FindingCode.different(path.kind()),
        Severity.ERROR,
        path,
        Optional.of(facet),
        words,
        OddOneOut.MIGRATIONS,
        new Where(
            Optional.of(new Where.EntityPlace("com.acme.Client", Optional.of("code"))),
            Optional.of(
                new Where.MigrationPlace(
                    Optional.of("1"), "db/migration/V1__clients.sql", OptionalInt.of(3))),
            Optional.of(new Where.ContractPlace("schema-contract.yaml", OptionalInt.of(17)))),
        "The column exists with another "
            + facet.label()
            + " than agreed: what was tested against the contract is not what production runs.");
  }

  static Finding finding(FindingCode code, ObjectPath path, Words words) {
    return new Finding(
        code,
        code.severity(),
        path,
        Optional.empty(),
        words,
        OddOneOut.ENTITIES,
        Where.NOWHERE,
        "Something will fail.");
  }

  static ReportedFinding plain(Finding finding) {
    return new ReportedFinding(finding, List.of(), List.of(), false, List.of(), false);
  }

  static ReportedFinding accepted(ReportedFinding finding) {
    return new ReportedFinding(finding.finding(), List.of(), List.of(), false, List.of(), true);
  }

  static Words words(String entities, String migrations, String contract) {
    return new Words(
        Optional.ofNullable(entities),
        Optional.ofNullable(migrations),
        Optional.ofNullable(contract));
  }
}
