package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL, or whoever else failed, said, and where in the statement it happened.
 *
 * @param said the error
 * @param blockLine the line in the body of a {@code DO} block (from 1) that was running
 */
record StatementError(SqlError said, OptionalInt blockLine) {
  private static final Pattern BLOCK_LINE = Pattern.compile("inline_code_block\\D+(\\d+)");

  static StatementError of(SQLException error) {
    SQLException told = told(error);
    return new StatementError(SqlError.of(told), blockLine(told));
  }

  static StatementError of(String message) {
    return new StatementError(
        new SqlError("", message, Optional.empty(), OptionalInt.empty()), OptionalInt.empty());
  }

  /** The same with where in Java it was thrown, unless PostgreSQL said more. */
  StatementError at(String place) {
    return new StatementError(
        new SqlError(
            said.sqlState(),
            said.message(),
            said.hint().or(() -> Optional.of(place)),
            said.position()),
        blockLine);
  }

  Optional<String> sqlState() {
    return Optional.of(said.sqlState()).filter(state -> !state.isEmpty());
  }

  /** The place in the statement that the error tells of, else its beginning. */
  int offsetIn(String statement) {
    if (said.position().isPresent()) {
      int characters = statement.codePointCount(0, statement.length());
      int before = said.position().getAsInt() - 1;
      return statement.offsetByCodePoints(0, Math.min(before, characters));
    }
    return blockLine.isPresent() ? offsetInBlock(statement, blockLine.getAsInt()) : 0;
  }

  private static int offsetInBlock(String statement, int line) {
    var tokens = SqlLexer.tokens(statement);
    var body = tokens.stream().filter(t -> t.kind() == SqlToken.Kind.DOLLAR).findFirst();
    if (tokens.isEmpty() || !tokens.get(0).is("do") || body.isEmpty()) {
      return 0;
    }
    int at = body.get().contentStart();
    for (int i = 1; i < line && statement.indexOf('\n', at) >= 0; i++) {
      at = statement.indexOf('\n', at) + 1;
    }
    return at;
  }

  private static SQLException told(SQLException error) {
    SQLException next = error.getNextException();
    return error instanceof BatchUpdateException && next != null ? next : error;
  }

  private static OptionalInt blockLine(SQLException error) {
    return Optional.of(error)
        .filter(PSQLException.class::isInstance)
        .map(PSQLException.class::cast)
        .map(PSQLException::getServerErrorMessage)
        .map(ServerErrorMessage::getWhere)
        .map(BLOCK_LINE::matcher)
        .filter(Matcher::find)
        .map(m -> OptionalInt.of(Integer.parseInt(m.group(1))))
        .orElse(OptionalInt.empty());
  }
}
