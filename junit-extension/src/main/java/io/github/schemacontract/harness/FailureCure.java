package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.MigrationFailure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about failures whose cause is not in the script but around it. */
final class FailureCure {
  private static final Pattern NO_EXTENSION =
      Pattern.compile(
          "extension \"([^\"]+)\" is not available|extension control file \".*/([^/\"]+)\\.control\"");
  private static final Pattern NO_PLACEHOLDER =
      Pattern.compile("No value provided for placeholder: \\W*([\\w.:-]+?)\\W*\\. ");

  private FailureCure() {}

  static MigrationFailure of(MigrationFailure failure) {
    return cure(failure.message())
        .map(cure -> with(failure, failure.message(), cure))
        .orElse(failure);
  }

  private static Optional<String> cure(String message) {
    Matcher extension = NO_EXTENSION.matcher(message);
    if (extension.find()) {
      String name = Optional.ofNullable(extension.group(1)).orElseGet(() -> extension.group(2));
      return Optional.of(
          "the server lacks the extension "
              + name
              + ": name an image that has it, @Postgres(provider = TESTCONTAINERS, image = \"...\")");
    }
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
