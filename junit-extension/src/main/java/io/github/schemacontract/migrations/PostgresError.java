package io.github.schemacontract.migrations;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL, or whoever else failed, said.
 *
 * @param sqlState the error code
 * @param message the message alone
 * @param hint detail and hint
 * @param position where in the statement it points (characters, from 1)
 * @param blockLine the line in the body of a {@code DO} block (from 1) that was running
 */
record PostgresError(
    Optional<String> sqlState,
    String message,
    Optional<String> hint,
    OptionalInt position,
    OptionalInt blockLine) {
  private static final Pattern BLOCK_LINE = Pattern.compile("inline_code_block\\D+(\\d+)");

  static PostgresError of(SQLException error) {
    SQLException told = told(error);
    var server =
        told instanceof PSQLException e
            ? Optional.ofNullable(e.getServerErrorMessage())
            : Optional.<ServerErrorMessage>empty();
    return server.map(PostgresError::of).orElseGet(() -> withoutServer(told));
  }

  static PostgresError of(String message) {
    return new PostgresError(
        Optional.empty(), message, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The place in the statement that the error tells of, else its beginning. */
  int offsetIn(String statement) {
    if (position.isPresent()) {
      int characters = statement.codePointCount(0, statement.length());
      return statement.offsetByCodePoints(0, Math.min(position.getAsInt() - 1, characters));
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

  private static PostgresError of(ServerErrorMessage server) {
    String hint =
        Stream.of(server.getDetail(), server.getHint())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(" "));
    return new PostgresError(
        Optional.ofNullable(server.getSQLState()),
        String.valueOf(server.getMessage()),
        hint.isEmpty() ? Optional.empty() : Optional.of(hint),
        server.getPosition() > 0 ? OptionalInt.of(server.getPosition()) : OptionalInt.empty(),
        blockLine(Optional.ofNullable(server.getWhere())));
  }

  private static OptionalInt blockLine(Optional<String> where) {
    return where
        .map(BLOCK_LINE::matcher)
        .filter(Matcher::find)
        .map(m -> OptionalInt.of(Integer.parseInt(m.group(1))))
        .orElse(OptionalInt.empty());
  }

  private static PostgresError withoutServer(SQLException error) {
    return new PostgresError(
        Optional.ofNullable(error.getSQLState()),
        String.valueOf(error.getMessage()),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
