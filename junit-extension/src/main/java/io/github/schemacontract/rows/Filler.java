package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.SqlError;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Brings a draft into its table: what PostgreSQL says to an attempt leads to the next. */
final class Filler {
  private static final int ATTEMPTS = 60;

  private final Attempts attempts;
  private final Drafts drafts;
  private final Solver solver;

  Filler(Attempts attempts, Drafts drafts, Solver solver) {
    this.attempts = attempts;
    this.drafts = drafts;
    this.solver = solver;
  }

  /** What came of a draft. */
  sealed interface Result {
    /** It is a row now. */
    record Row(Draft draft, Outcome.Stored stored) implements Result {}

    /** It never became one. */
    record Failure(String constraint, SqlError why) implements Result {}
  }

  Result fill(Draft draft) throws SQLException {
    // The bound of a partition is known to refuse what was meant for another.
    if (draft.table().isPartition()) {
      solver.solve(draft, draft.table().rules().get(0));
    }
    Outcome outcome = attempts.insert(draft);
    for (int i = 0; i < ATTEMPTS; i++) {
      if (outcome instanceof Outcome.Stored stored) {
        return new Result.Row(draft, stored);
      }
      if (!(outcome instanceof Outcome.Refused refused) || !improve(draft, refused)) {
        break;
      }
      outcome = attempts.insert(draft);
    }
    return failure(draft, outcome);
  }

  /** Changes the draft so that it may pass; whether there was anything to change. */
  private boolean improve(Draft draft, Outcome.Refused refused) throws SQLException {
    if (refused.error().sqlState().equals("23502")) {
      return refused.column().filter(c -> hasSlot(draft, c)).isPresent()
          && draft.slot(refused.column().get()).refuseNull(refused.column().get());
    }
    for (Rule rule : broken(draft.table(), refused)) {
      if (satisfy(draft, rule)) {
        return true;
      }
    }
    return brokenKey(draft.table(), refused)
        .filter(key -> draft.slot(key.columns().get(0)).next())
        .isPresent();
  }

  private boolean satisfy(Draft draft, Rule rule) throws SQLException {
    if (rule.distinct()) {
      draft.compared().add(rule);
      drafts.offerMore(draft, rule);
    }
    return switch (solver.solve(draft, rule)) {
      case CHOSEN -> true;
      case NONE -> false;
      case SAME, UNKNOWN -> step(draft, rule);
    };
  }

  /** The next combination of what the columns of a rule can be given. */
  private static boolean step(Draft draft, Rule rule) {
    for (Slot slot : draft.slots()) {
      if (slot.columns().stream().anyMatch(rule.columns()::contains)) {
        if (slot.next()) {
          return true;
        }
        slot.choose(0);
      }
    }
    return false;
  }

  private static boolean hasSlot(Draft draft, String column) {
    return draft.slots().stream().anyMatch(s -> s.columns().contains(column));
  }

  private static List<Rule> broken(TableShape table, Outcome.Refused refused) {
    boolean noPartition =
        refused.error().sqlState().equals("23514") && refused.constraint().isEmpty();
    return table.rules().stream()
        .filter(rule -> noPartition || refused.constraint().filter(rule.name()::equals).isPresent())
        .limit(noPartition ? 1 : Long.MAX_VALUE)
        .toList();
  }

  private static Optional<ForeignKeyShape> brokenKey(TableShape table, Outcome.Refused refused) {
    return refused.error().sqlState().equals("23503")
        ? table.foreignKeys().stream()
            .filter(key -> refused.constraint().filter(key.name()::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static Result.Failure failure(Draft draft, Outcome outcome) {
    TableShape table = draft.table();
    if (!(outcome instanceof Outcome.Refused refused)) {
      String who =
          table.triggers().isEmpty() ? "a rule" : "trigger " + String.join(", ", table.triggers());
      return new Result.Failure(
          who,
          new SqlError(
              "",
              "nothing was inserted, and nothing was said",
              Optional.empty(),
              OptionalInt.empty()));
    }
    String text =
        broken(table, refused).stream()
            .map(Rule::text)
            .findFirst()
            .or(() -> brokenKey(table, refused).map(ForeignKeyShape::text))
            .orElse(refused.error().message());
    return new Result.Failure(text, refused.error());
  }
}
