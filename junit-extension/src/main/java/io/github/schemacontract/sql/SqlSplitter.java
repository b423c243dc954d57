package io.github.schemacontract.sql;

import java.util.ArrayList;
import java.util.List;

/** Finds where the statements of a script begin and end. */
final class SqlSplitter {
  private final String script;
  private final List<SqlStatement> statements = new ArrayList<>();
  private SqlLexer lexer;
  private Nesting nesting = new Nesting();
  private int start = -1;
  private int end;
  private int counted;
  private int line = 1;

  SqlSplitter(String script) {
    this.script = script;
    this.lexer = new SqlLexer(script, 0);
  }

  List<SqlStatement> statements() {
    for (var token = lexer.next(); token.isPresent(); token = lexer.next()) {
      take(token.get());
    }
    end();
    return List.copyOf(statements);
  }

  private void take(SqlToken token) {
    if (start < 0 && token.isSymbol('\\')) {
      lexer = new SqlLexer(script, endOfLine(token.start()));
    } else if (token.isSymbol(';') && nesting.isOutermost()) {
      end();
    } else {
      start = start < 0 ? token.start() : start;
      end = token.end();
      nesting.count(token);
    }
  }

  private void end() {
    if (start >= 0) {
      statements.add(new SqlStatement(script.substring(start, end), lineAt(start)));
    }
    start = -1;
    nesting = new Nesting();
  }

  private int lineAt(int place) {
    for (; counted < place; counted++) {
      line += script.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  private int endOfLine(int place) {
    int end = script.indexOf('\n', place);
    return end < 0 ? script.length() : end;
  }
}
