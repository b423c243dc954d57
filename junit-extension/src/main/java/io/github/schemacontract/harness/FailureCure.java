package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.MissingExtension;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.sql.NewerMajor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about failures whose cause is not in the script but around it. */
final class FailureCure {
  private static final Pattern NO_PLACEHOLDER =
      Pattern.compile("No value provided for placeholder: \\W*([\\w.:-]+?)\\W*\\. ");

  private FailureCure() {}

  /**
   * The failure with its cure.
   *
   * @param role the ordinary role that runs the migrations, if one does
   * @param database where it happened
   */
  static MigrationFailure of(MigrationFailure failure, Optional<String> role, Database database) {
    return cure(failure.message())
        .or(() -> newer(failure, database))
        .or(() -> role.filter(r -> lacksRight(failure)).map(r -> right(failure, r)))
        .map(cure -> with(failure, failure.message(), cure))
        .orElse(failure);
  }

  private static Optional<String> newer(MigrationFailure failure, Database database) {
    if (failure.statement().isEmpty() || failure.sqlState().isEmpty()) {
      return Optional.empty();
    }
    String sqlState = failure.sqlState().get();
    try (ScratchSession session = ScratchSession.in(database)) {
      return NewerMajor.neededBy(failure.statement().get(), sqlState, session.major())
          .map(need -> need + " If production has one, name it with @Postgres(version, image)");
    }
  }

  private static boolean lacksRight(MigrationFailure failure) {
    return failure.sqlState().equals(Optional.of("42501"));
  }

  private static String right(MigrationFailure failure, String role) {
    return failure.hint().map(hint -> hint + " - ").orElse("")
        + "the migrations run as "
        + role
        + " (@SchemaContract(migrateAs)), and fail like this wherever it has no more rights: grant"
        + " them in the platform script as production does, or do there what only a superuser may";
  }

  private static Optional<String> cure(String message) {
    return MissingExtension.of(message).or(() -> placeholder(message));
  }

  private static Optional<String> placeholder(String message) {
    Matcher placeholder = NO_PLACEHOLDER.matcher(message);
    return placeholder.find()
        ? Optional.of(
            "set flyway.placeholders."
                + placeholder.group(1)
                + " where the application does, or with @SchemaContract(properties)")
        : Optional.empty();
  }

  static MigrationFailure with(MigrationFailure failure, String message, String hint) {
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
