package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.postgres.HangWatch;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about failures whose cause is not in the script but around it. */
final class FailureCure {
  private static final Pattern NO_EXTENSION =
      Pattern.compile(
          "extension \"([^\"]+)\" is not available|extension control file \".*/([^/\"]+)\\.control\"");

  private FailureCure() {}

  static MigrationFailure of(MigrationFailure failure) {
    Matcher extension = NO_EXTENSION.matcher(failure.message());
    if (!extension.find()) {
      return failure;
    }
    String name = Optional.ofNullable(extension.group(1)).orElseGet(() -> extension.group(2));
    return with(
        failure,
        failure.message(),
        "the server lacks the extension "
            + name
            + ": name an image that has it, @Postgres(provider = TESTCONTAINERS, image = \"...\")");
  }

  static MigrationFailure of(MigrationFailure failure, HangWatch.Hang hang, Duration timeout) {
    String waited =
        hang.lock().isEmpty() ? "waiting for no lock" : "waiting for " + hang.lock() + holder(hang);
    return with(
        failure, "ended after " + timeout.toSeconds() + " s, " + waited, cure(failure, hang));
  }

  private static String holder(HangWatch.Hang hang) {
    return hang.holder().isEmpty() ? "" : ", which is held by a session (" + hang.holder() + ")";
  }

  private static String cure(MigrationFailure failure, HangWatch.Hang hang) {
    String statement = failure.statement().orElse("").toLowerCase(Locale.ROOT);
    if (statement.contains("concurrently") && !hang.lock().isEmpty()) {
      return "Flyway holds its own lock in an open transaction, for which CONCURRENTLY waits: set"
          + " flyway.postgresql.transactional.lock=false, here with @SchemaContract(properties) and"
          + " in production";
    }
    return hang.lock().isEmpty()
        ? "if it only needs longer, set -Dschema-contract.timeout=<seconds>"
        : "end that transaction before this statement, or run both in one session";
  }

  private static MigrationFailure with(MigrationFailure failure, String message, String hint) {
    return new MigrationFailure(
        failure.migration(),
        failure.line(),
        failure.statement(),
        failure.sqlState(),
        message,
        Optional.of(hint),
        failure.position());
  }
}
