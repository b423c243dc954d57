package io.github.schemacontract.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** Whether a semicolon within the statement would end it. */
  private static final class Nesting {
    private static final List<String> ROUTINES = List.of("function", "procedure");
    private final List<SqlToken> head = new ArrayList<>();
    private Optional<SqlToken> last = Optional.empty();
    private int parentheses;
    private int blocks;

    boolean isOutermost() {
      return parentheses <= 0 && blocks == 0;
    }

    void count(SqlToken token) {
      if (head.size() < 4) {
        head.add(token);
      }
      parentheses += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
      if (blocks > 0) {
        blocks += token.is("begin") || token.is("case") ? 1 : token.is("end") ? -1 : 0;
      } else if (token.is("atomic") && last.filter(t -> t.is("begin")).isPresent()) {
        blocks = createsRoutine() ? 1 : 0;
      }
      last = Optional.of(token);
    }

    private boolean createsRoutine() {
      int kind = head.size() > 2 && head.get(1).is("or") ? 3 : 1;
      return head.get(0).is("create")
          && kind < head.size()
          && ROUTINES.stream().anyMatch(head.get(kind)::is);
    }
  }
}
