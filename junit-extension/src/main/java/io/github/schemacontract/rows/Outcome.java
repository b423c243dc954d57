package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.SqlError;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL made of an attempt. */
sealed interface Outcome {

  /**
   * It went in.
   *
   * @param table the oid of the table that holds the row
   * @param values of all its columns, in the order of the table that was meant
   */
  record Stored(long table, List<Optional<String>> values) implements Outcome {}

  /** Nothing was said, and nothing went in: a trigger or a rule took the row away. */
  record Vanished() implements Outcome {}

  /** It was refused; constraint and column as far as they were named. */
  record Refused(SqlError error, Optional<String> constraint, Optional<String> column)
      implements Outcome {}
}
