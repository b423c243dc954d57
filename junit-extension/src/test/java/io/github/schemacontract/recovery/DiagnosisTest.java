package io.github.schemacontract.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Many findings with one cause are one finding; findings with causes of their own stay. */
class DiagnosisTest {
  private static final Migration CLIENTS = migration("1", "create table clients (id bigint);");
  private static final Migration REPORTS =
      migration("2", "create table reports (id bigint, client_id bigint references clients);");
  private static final Migration ALTERS = migration("3", "alter table reports add title text;");

  private static Migration migration(String version, String sql) {
    return new Migration(
        Optional.of(version), "d", "V" + version + ".sql", Optional.empty(), Optional.of(sql));
  }

  private static Finding missing(ObjectKind kind, String... names) {
    return finding(FindingCode.missing(kind), ObjectPath.of(kind, names));
  }

  private static Finding finding(FindingCode code, ObjectPath path) {
    return new Finding(
        code,
        code.severity(),
        path,
        Optional.empty(),
        Words.NONE,
        OddOneOut.MIGRATIONS,
        Where.NOWHERE,
        "c");
  }

  private static MigrationFailure failure(Migration migration, String state, String message) {
    return new MigrationFailure(
        Optional.of(migration),
        OptionalInt.of(1),
        migration.text(),
        Optional.of(state),
        message,
        Optional.empty(),
        OptionalInt.empty());
  }

  private static List<String> told(List<Diagnosed> diagnosed) {
    return diagnosed.stream().map(d -> d.finding().code() + " " + d.finding().object()).toList();
  }

  private static List<Diagnosed> diagnosis(
      List<Migration> all,
      List<Migration> applied,
      Optional<MigrationFailure> failure,
      Finding... found) {
    return Diagnosis.of(new MigrationRun(applied, failure), all, List.of(found));
  }

  @Test
  void aRunThatWentThroughHasEachFindingByItself() {
    var all = List.of(CLIENTS, REPORTS, ALTERS);

    assertThat(
            told(
                diagnosis(
                    all,
                    all,
                    Optional.empty(),
                    missing(ObjectKind.TABLE, "public", "a"),
                    missing(ObjectKind.TABLE, "public", "b"))))
        .containsExactly("missing-table table public.a", "missing-table table public.b");
  }

  @Test
  void aHistoryThatStartsMidwayHasNoInitialMigration() {
    var all = List.of(migration("7", "create table other (id bigint);"));
    var diagnosed =
        diagnosis(
            all,
            all,
            Optional.empty(),
            missing(ObjectKind.TABLE, "public", "a"),
            missing(ObjectKind.TABLE, "public", "b"));

    assertThat(told(diagnosed)).containsExactly("no-initial-migration table public.a");
    assertThat(diagnosed.get(0).notes())
        .contains("The history starts midway: the first migration is V7.sql.");
    assertThat(diagnosed.get(0).finding().consequence()).contains("public.a, public.b");
  }

  @Test
  void aHistoryThatStartsMidwayAndLacksOneTableLacksJustThat() {
    var all = List.of(migration("7", "create table other (id bigint);"));

    assertThat(
            told(diagnosis(all, all, Optional.empty(), missing(ObjectKind.TABLE, "public", "a"))))
        .containsExactly("missing-table table public.a");
  }

  @Test
  void aDateIsNoPlaceInASequence() {
    var all = List.of(migration("20240117", "create table other (id bigint);"));

    assertThat(
            told(
                diagnosis(
                    all,
                    all,
                    Optional.empty(),
                    missing(ObjectKind.TABLE, "public", "a"),
                    missing(ObjectKind.TABLE, "public", "b"))))
        .hasSize(2);
  }

  @Test
  void aTableThatIsAlteredAndNeverCreatedIsTheCauseOfAllThatFollows() {
    var diagnosed =
        diagnosis(
            List.of(CLIENTS, ALTERS),
            List.of(CLIENTS),
            Optional.of(failure(ALTERS, "42P01", "relation \"reports\" does not exist")),
            missing(ObjectKind.TABLE, "public", "reports"),
            missing(ObjectKind.TABLE, "public", "invoices"));

    assertThat(told(diagnosed)).containsExactly("no-initial-migration table public.reports");
    assertThat(diagnosed.get(0).notes().get(0)).startsWith("V3.sql:1 fails with");
    assertThat(diagnosed.get(0).finding().where().migration().orElseThrow())
        .hasToString("V3.sql:1");
  }

  @Test
  void aTableThatALaterMigrationCreatesIsAnOrdinaryFailure() {
    var tooEarly = migration("0", "alter table reports add title text;");
    var diagnosed =
        diagnosis(
            List.of(tooEarly, CLIENTS, REPORTS),
            List.of(),
            Optional.of(failure(tooEarly, "42P01", "relation \"reports\" does not exist")),
            missing(ObjectKind.TABLE, "public", "clients"),
            missing(ObjectKind.TABLE, "public", "reports"));

    assertThat(told(diagnosed)).containsExactly("migration-failed migration V0.sql");
    assertThat(diagnosed.get(0).notes())
        .containsExactly(
            "2 more objects differ because the run stopped there: public.clients, public.reports.");
  }

  @Test
  void whatThePendingMigrationsDoNotMentionIsToldByItself() {
    var diagnosed =
        diagnosis(
            List.of(CLIENTS, ALTERS),
            List.of(CLIENTS),
            Optional.of(failure(ALTERS, "22012", "division by zero")),
            missing(ObjectKind.COLUMN, "public", "reports", "title"),
            finding(
                FindingCode.different(ObjectKind.COLUMN),
                ObjectPath.of(ObjectKind.COLUMN, "public", "clients", "name")));

    assertThat(told(diagnosed))
        .containsExactly(
            "migration-failed migration V3.sql", "different-column column public.clients.name");
    assertThat(diagnosed.get(0).notes())
        .containsExactly(
            "1 more object differs because the run stopped there: public.reports.title.");
  }

  @Test
  void whatAPendingMigrationWouldHaveDroppedGoesWithTheFailure() {
    var drops = migration("3", "select 1 / 0; drop table clients;");
    var diagnosed =
        diagnosis(
            List.of(CLIENTS, drops),
            List.of(CLIENTS),
            Optional.of(failure(drops, "22012", "division by zero")),
            finding(
                FindingCode.unexpected(ObjectKind.TABLE),
                ObjectPath.of(ObjectKind.TABLE, "public", "clients")),
            finding(
                FindingCode.unexpected(ObjectKind.TABLE),
                ObjectPath.of(ObjectKind.TABLE, "public", "legacy")));
    assertThat(told(diagnosed))
        .containsExactly(
            "migration-failed migration V3.sql", "unexpected-table table public.legacy");
  }

  @Test
  void aColumnThatAMigrationPresupposesIsTheCause() {
    var index = migration("4", "create index on clients (code);");
    var diagnosed =
        diagnosis(
            List.of(CLIENTS, index),
            List.of(CLIENTS),
            Optional.of(failure(index, "42703", "column \"code\" does not exist")),
            missing(ObjectKind.COLUMN, "public", "clients", "code"));

    assertThat(told(diagnosed)).containsExactly("missing-column column public.clients.code");
    assertThat(diagnosed.get(0).notes().get(0))
        .startsWith("A migration presupposes it: V4.sql:1 fails with");
  }

  @Test
  void anErrorThatNamesNothingAbsentIsTheMigrationsOwn() {
    var diagnosed =
        diagnosis(
            List.of(CLIENTS, REPORTS),
            List.of(CLIENTS),
            Optional.of(failure(REPORTS, "42601", "syntax error at or near \"reports\"")),
            missing(ObjectKind.TABLE, "public", "reports"));

    assertThat(told(diagnosed)).containsExactly("migration-failed migration V2.sql");
    assertThat(diagnosed.get(0).finding().consequence())
        .startsWith("A deployment stops here: V2.sql:1 fails with 'syntax error at or near");
  }

  @Test
  void aRefusalIsTheCauseOfEverythingThatDiffers() {
    var refusal =
        new MigrationFailure(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            "Found non-empty schema",
            Optional.of("a hint"),
            OptionalInt.empty());
    var found = new ArrayList<Finding>();
    found.add(missing(ObjectKind.TABLE, "public", "clients"));
    found.add(
        finding(
            FindingCode.unexpected(ObjectKind.TABLE),
            ObjectPath.of(ObjectKind.TABLE, "public", "legacy")));

    var diagnosed =
        diagnosis(List.of(CLIENTS), List.of(), Optional.of(refusal), found.toArray(Finding[]::new));

    assertThat(told(diagnosed)).containsExactly("migration-refused migration history");
    assertThat(diagnosed.get(0).notes())
        .containsExactly(
            "a hint",
            "2 more objects differ because nothing was migrated: public.clients, public.legacy.");
  }
}
