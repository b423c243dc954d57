package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.MigrationPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Finds the one cause behind many findings: the migration that failed, the object it presupposes,
 * the initial migration that nobody wrote.
 *
 * <p>Whatever a stopped run left undone is told with its cause and not once more for each object.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Diagnosis {
  private final Scripts scripts;
  private final List<Finding> findings;
  private final Optional<MigrationFailure> failure;

  private Diagnosis(MigrationRun run, List<Migration> migrations, List<Finding> findings) {
    this.scripts = new Scripts(migrations, run.applied());
    this.findings = findings;
    this.failure = run.failure();
  }

  /**
   * The findings with their causes.
   *
   * @param run what the migration tool did
   * @param migrations every migration it knows
   * @param findings what the comparison found afterwards
   * @return the same findings, those with a common cause joined into one
   */
  public static List<Diagnosed> of(
      MigrationRun run, List<Migration> migrations, List<Finding> findings) {
    return new Diagnosis(run, migrations, findings).diagnosed();
  }

  private List<Diagnosed> diagnosed() {
    if (failure.isEmpty()) {
      return scripts.startMidway() ? midway() : findings.stream().map(Diagnosis::plain).toList();
    }
    return failure.get().migration().isEmpty() ? refused(failure.get()) : failed(failure.get());
  }

  private List<Diagnosed> midway() {
    List<Finding> uncreated = uncreatedTables();
    return uncreated.size() < 2
        ? findings.stream().map(Diagnosis::plain).toList()
        : noInitialMigration(
            uncreated.get(0),
            uncreated,
            "The history starts midway: the first migration is " + scripts.first() + ".",
            Optional.empty());
  }

  private List<Diagnosed> refused(MigrationFailure refusal) {
    var finding =
        Finding.wordless(
            FindingCode.MIGRATION_REFUSED,
            FindingCode.MIGRATION_REFUSED.severity(),
            ObjectPath.of(ObjectKind.MIGRATION, "history"),
            OddOneOut.MIGRATIONS,
            Where.NOWHERE,
            "The migration tool refuses to run, so nothing was migrated: " + refusal.message());
    // Compared was the state before migrating: whatever differs there says nothing of its own.
    var notes = new ArrayList<>(refusal.hint().stream().toList());
    if (!findings.isEmpty()) {
      notes.add(differ(findings, "nothing was migrated"));
    }
    return List.of(new Diagnosed(finding, notes));
  }

  private List<Diagnosed> failed(MigrationFailure failed) {
    Optional<Finding> root =
        UndefinedObject.in(failed)
            .flatMap(
                name ->
                    findings.stream()
                        .filter(
                            f -> absent(f) && name.names(f.object()) && !scripts.create(f.object()))
                        .findFirst());
    String what = FailureWords.of(failed);
    if (root.isEmpty()) {
      return joined(migrationFailed(failed), List.of());
    }
    return root.get().object().kind() == ObjectKind.TABLE && startIsMissing(root.get(), failed)
        ? noInitialMigration(root.get(), uncreatedTables(), what, Optional.of(failed))
        : joined(at(root.get(), failed), List.of("A migration presupposes it: " + what));
  }

  /**
   * Whether the table was forgotten by everybody, and not by one migration that creates the others:
   * the history starts midway, or alters what none creates, or lacks more than it has built.
   */
  private boolean startIsMissing(Finding table, MigrationFailure failed) {
    Set<String> built = scripts.tablesUpTo(failed.migration().orElseThrow());
    long expected = built.stream().filter(name -> !name.equals(table.object().name())).count();
    return scripts.startMidway()
        || AlteredTable.in(failed).filter(table.object().name()::equals).isPresent()
        || uncreatedTables().size() > expected;
  }

  /** One finding for the cause; what the stopped run left undone goes with it. */
  private List<Diagnosed> joined(Finding cause, List<String> notes) {
    List<Finding> undone =
        findings.stream()
            .filter(f -> !f.object().equals(cause.object()))
            .filter(f -> f.severity().atLeast(Severity.WARNING) && leftUndone(f))
            .toList();
    var all = new ArrayList<>(notes);
    if (!undone.isEmpty()) {
      all.add(differ(undone, "the run stopped there"));
    }
    return Stream.concat(
            Stream.of(new Diagnosed(cause, all)),
            findings.stream()
                .filter(f -> !undone.contains(f) && !f.object().equals(cause.object()))
                .map(Diagnosis::plain))
        .toList();
  }

  /** What no migration creates is not the fault of a run that stopped, if it is a table. */
  private boolean leftUndone(Finding finding) {
    ObjectPath path = finding.object();
    boolean forgotten = path.kind() == ObjectKind.TABLE && absent(finding) && !scripts.create(path);
    return !forgotten && scripts.pendingMentions(path);
  }

  private List<Diagnosed> noInitialMigration(
      Finding root, List<Finding> uncreated, String why, Optional<MigrationFailure> failed) {
    String tables = names(uncreated.isEmpty() ? List.of(root) : uncreated);
    Finding finding =
        new Finding(
            FindingCode.NO_INITIAL_MIGRATION,
            FindingCode.NO_INITIAL_MIGRATION.severity(),
            root.object(),
            Optional.empty(),
            root.words(),
            OddOneOut.MIGRATIONS,
            failed.map(f -> at(root, f).where()).orElse(root.where()),
            "No migration ever creates "
                + tables
                + ", and the migrations presuppose it: they can not build a database from nothing.");
    List<Finding> folded = findings.stream().filter(this::followsFromTheStart).toList();
    var notes = new ArrayList<>(List.of(why));
    int others = folded.size() - Math.max(1, uncreated.size());
    if (others > 0) {
      notes.add(more(others, "is", "are") + " missing for the same reason.");
    }
    return Stream.concat(
            Stream.of(new Diagnosed(finding, notes)),
            findings.stream().filter(f -> !folded.contains(f)).map(Diagnosis::plain))
        .toList();
  }

  private static String differ(List<Finding> findings, String why) {
    int objects = (int) findings.stream().map(Finding::object).distinct().count();
    return more(objects, "differs", "differ") + " because " + why + ": " + names(findings) + ".";
  }

  private static String more(int count, String one, String several) {
    return count == 1 ? "1 more object " + one : count + " more objects " + several;
  }

  private boolean followsFromTheStart(Finding finding) {
    return absent(finding)
        || (failure.isPresent() && different(finding) && scripts.pendingMentions(finding.object()));
  }

  private List<Finding> uncreatedTables() {
    return findings.stream()
        .filter(
            f -> absent(f) && f.object().kind() == ObjectKind.TABLE && !scripts.create(f.object()))
        .toList();
  }

  private Finding migrationFailed(MigrationFailure failed) {
    String script = failed.migration().map(Migration::script).orElse("history");
    return Finding.wordless(
        FindingCode.MIGRATION_FAILED,
        FindingCode.MIGRATION_FAILED.severity(),
        ObjectPath.of(ObjectKind.MIGRATION, script),
        OddOneOut.MIGRATIONS,
        Where.NOWHERE.withMigration(place(failed)),
        "A deployment stops here: " + FailureWords.of(failed));
  }

  private static Finding at(Finding finding, MigrationFailure failed) {
    return finding.at(finding.where().withMigration(place(failed)));
  }

  private static MigrationPlace place(MigrationFailure failed) {
    Migration migration = failed.migration().orElseThrow();
    return new MigrationPlace(migration.version(), migration.script(), failed.line());
  }

  /** Whether the finding says that the database lacks an object. */
  private static boolean absent(Finding finding) {
    String code = finding.code().text();
    return code.startsWith("missing-")
        || (code.startsWith("entity-") && code.endsWith("-missing") && finding.facet().isEmpty());
  }

  private static boolean different(Finding finding) {
    return finding.code().text().startsWith("different-");
  }

  private static String names(List<Finding> findings) {
    return NameList.of(findings.stream().map(f -> f.object().text()).distinct().toList());
  }

  private static Diagnosed plain(Finding finding) {
    return new Diagnosed(finding, List.of());
  }
}
