package io.github.schemacontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a script apart into statements the way psql does, so that each has a line.
 *
 * <p>Semicolons count outside quotes, comments, parentheses and {@code BEGIN ATOMIC} bodies. Lines
 * that begin with a backslash there are psql's own commands and are left out.
 */
final class SqlScript {
  /** A statement without its semicolon, and the line on which it begins. */
  record Piece(String sql, int line) {}

  private static final int NOT_BEGUN = 0;

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int at;
  private int line = 1;
  private int begun = NOT_BEGUN;
  private int parentheses;
  private int blocks;

  private SqlScript(String text) {
    this.text = text;
  }

  static List<Piece> pieces(String text) {
    var script = new SqlScript(text);
    while (script.at < text.length()) {
      script.step();
    }
    script.end();
    return List.copyOf(script.pieces);
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\\' && begun == NOT_BEGUN) {
      skip(SqlToken.endOfLine(text, at));
    } else if (SqlToken.isComment(text, at)) {
      skip(SqlToken.endOfComment(text, at));
      current.append(' ');
    } else if (c == ';' && parentheses <= 0 && blocks == 0) {
      skip(at + 1);
      end();
    } else {
      take(SqlToken.end(text, at));
    }
  }

  private void take(int end) {
    String token = text.substring(at, end);
    if (begun == NOT_BEGUN && !token.isBlank()) {
      begun = line;
    }
    count(token.toLowerCase(Locale.ROOT));
    current.append(token);
    skip(end);
  }

  private void count(String token) {
    parentheses += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    if (token.equals("begin") && createsRoutine()) {
      blocks++;
    } else if (token.equals("case") && blocks > 0) {
      blocks++;
    } else if (token.equals("end") && blocks > 0) {
      blocks--;
    }
  }

  private boolean createsRoutine() {
    return current
        .toString()
        .strip()
        .toLowerCase(Locale.ROOT)
        .matches("(?s)create\\s+(or\\s+replace\\s+)?(function|procedure)\\b.*");
  }

  private void skip(int end) {
    line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
    at = end;
  }

  private void end() {
    if (begun != NOT_BEGUN) {
      pieces.add(new Piece(current.toString().strip(), begun));
    }
    current.setLength(0);
    begun = NOT_BEGUN;
    parentheses = 0;
    blocks = 0;
  }
}
