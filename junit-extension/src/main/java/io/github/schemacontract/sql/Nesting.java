package io.github.schemacontract.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** Whether a semicolon within a statement would end it. */
@API(status = API.Status.INTERNAL)
public final class Nesting {
  private static final List<String> ROUTINES = List.of("function", "procedure");
  private static final int HEAD = 4;
  private final List<SqlToken> head = new ArrayList<>();
  private Optional<SqlToken> last = Optional.empty();
  private int parentheses;
  private int blocks;

  /** Whether no parenthesis and no {@code BEGIN ATOMIC} is open. */
  public boolean isOutermost() {
    return parentheses <= 0 && blocks == 0;
  }

  /** Goes on to the next token of the statement. */
  public void count(SqlToken token) {
    if (head.size() < HEAD) {
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
