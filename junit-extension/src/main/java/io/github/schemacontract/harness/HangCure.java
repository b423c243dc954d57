package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.postgres.Hang;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a migration that took too long waited for, and what to do about it. */
final class HangCure {
  private static final String LONGER =
      "if it only needs longer, set -Dschema-contract.timeout=<seconds>";
  private static final Pattern PLATFORM = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

  private HangCure() {}

  static MigrationFailure inStatement(MigrationFailure failure, Hang hang, Duration patience) {
    String waited =
        hang.lock().isEmpty() ? "waiting for no lock" : "waiting for " + hang.lock() + holder(hang);
    MigrationFailure named = named(failure, hang.statement());
    return FailureCure.with(
        named, "ended after " + patience.toSeconds() + " s, " + waited, cure(named, hang));
  }

  static MigrationFailure inJava(
      MigrationFailure failure, List<StackTraceElement> stack, Duration patience) {
    String where =
        stack.stream()
            .filter(frame -> !PLATFORM.matcher(frame.getClassName()).matches())
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return FailureCure.with(
        failure,
        "ended after " + patience.toSeconds() + " s, running no statement",
        "its Java code waits" + where + ": let it wait for nothing that may not come; " + LONGER);
  }

  /** What Java code sent is not in the migration, and not known where the run was left alone. */
  private static MigrationFailure named(MigrationFailure failure, String statement) {
    return new MigrationFailure(
        failure.migration(),
        failure.line(),
        failure.statement().or(() -> Optional.of(statement)),
        failure.sqlState(),
        failure.message(),
        failure.hint(),
        failure.position());
  }

  private static String holder(Hang hang) {
    return hang.holder().isEmpty() ? "" : ", which is held by a session (" + hang.holder() + ")";
  }

  private static String cure(MigrationFailure failure, Hang hang) {
    String statement = failure.statement().orElse("").toLowerCase(Locale.ROOT);
    if (statement.contains("concurrently") && !hang.lock().isEmpty()) {
      return "Flyway holds its own lock in an open transaction, for which CONCURRENTLY waits: set"
          + " flyway.postgresql.transactional.lock=false, here with @SchemaContract(properties) and"
          + " in production";
    }
    return hang.lock().isEmpty()
        ? LONGER
        : "end that transaction before this statement, or run both in one session";
  }
}
