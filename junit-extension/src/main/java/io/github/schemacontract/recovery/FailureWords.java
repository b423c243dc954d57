package io.github.schemacontract.recovery;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationFailure;

/** A failed migration in one sentence: where, what PostgreSQL said, and of which statement. */
final class FailureWords {
  private static final int LONGEST = 200;

  private FailureWords() {}

  static String of(MigrationFailure failure) {
    String script = failure.migration().map(Migration::script).orElse("the migration tool");
    String line = failure.line().isPresent() ? ":" + failure.line().getAsInt() : "";
    String hint = failure.hint().map(h -> " (" + h + ")").orElse("");
    String state = failure.sqlState().map(s -> " [" + s + "]").orElse("");
    String statement = failure.statement().map(s -> " in: " + shortened(s)).orElse("");
    return script + line + " fails with '" + failure.message() + "'" + state + hint + statement;
  }

  private static String shortened(String statement) {
    String line = statement.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
