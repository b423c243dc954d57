package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.SqlError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /**
     * It never became one.
     *
     * @param constraint what is in the way, by name where it has a definition in the catalog
     * @param why what PostgreSQL said
     * @param parents the oids of tables of which another row could help
     */
    record Failure(String constraint, SqlError why, Set<Long> parents) implements Result {}
  }

  Result fill(Draft draft) throws SQLException {
    Outcome outcome = bring(draft, attempts::insert);
    return outcome instanceof Outcome.Stored stored
        ? new Result.Row(draft, stored)
        : failure(draft, outcome);
  }

  /** Whether a draft can become a row; afterwards it is one that would, and is none yet. */
  boolean passes(Draft draft) throws SQLException {
    return bring(draft, attempts::rehearse) instanceof Outcome.Stored;
  }

  /** Brings drafts in together; empty where they do not go. */
  List<Result.Row> fill(List<Draft> drafts) throws SQLException {
    List<Outcome> outcomes = attempts.insertTogether(drafts);
    for (int i = 0; i < ATTEMPTS; i++) {
      if (!(outcomes.get(0) instanceof Outcome.Refused refused) || !improve(drafts, refused)) {
        break;
      }
      outcomes = attempts.insertTogether(drafts);
    }
    var rows = new ArrayList<Result.Row>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof Outcome.Stored stored) {
        rows.add(new Result.Row(drafts.get(i), stored));
      }
    }
    return rows;
  }

  private boolean improve(List<Draft> drafts, Outcome.Refused refused) throws SQLException {
    for (Draft draft : drafts) {
      if (improve(draft, refused)) {
        return true;
      }
    }
    return false;
  }

  /** One attempt. */
  @FunctionalInterface
  private interface Attempt {
    Outcome of(Draft draft) throws SQLException;
  }

  private Outcome bring(Draft draft, Attempt attempt) throws SQLException {
    // What checks refuse is known beforehand; what the bound of a partition refuses goes elsewhere.
    solver.solveChecks(draft);
    Outcome outcome = attempt.of(draft);
    for (int i = 0; i < ATTEMPTS; i++) {
      if (!(outcome instanceof Outcome.Refused refused) || !improve(draft, refused)) {
        break;
      }
      outcome = attempt.of(draft);
    }
    return outcome;
  }

  /** Changes the draft so that it may pass; whether there was anything to change. */
  private boolean improve(Draft draft, Outcome.Refused refused) throws SQLException {
    if (refused.error().sqlState().equals("23502")) {
      return refused.column().filter(c -> hasSlot(draft, c)).isPresent()
          && draft.slot(refused.column().get()).refuseNull(refused.column().get());
    }
    List<Rule> broken = broken(draft.table(), refused);
    if (!broken.isEmpty()) {
      return satisfy(draft, broken);
    }
    return brokenKey(draft.table(), refused)
        .filter(key -> draft.slot(key.columns().get(0)).next())
        .isPresent();
  }

  /** Rules of one name: a domain has the same for each of its columns. */
  private boolean satisfy(Draft draft, List<Rule> rules) throws SQLException {
    var answers = EnumSet.noneOf(Solver.Answer.class);
    for (Rule rule : rules) {
      if (rule.distinct()) {
        draft.compared().add(rule);
        drafts.offerMore(draft, rule);
      }
      answers.add(solver.solve(draft, rule));
    }
    boolean told = answers.contains(Solver.Answer.CHOSEN) || answers.contains(Solver.Answer.NONE);
    return told ? !answers.contains(Solver.Answer.NONE) : step(draft, rules.get(0));
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

  /**
   * As much of one draft as goes into another that passes.
   *
   * <p>What was refused may not say which column it was for: they are tried by halves.
   */
  Draft blend(Draft passing, Draft wanted) throws SQLException {
    return blend(passing, wanted, wanted.slots());
  }

  private Draft blend(Draft passing, Draft wanted, List<Slot> slots) throws SQLException {
    Draft blended = passing.with(wanted, slots);
    if (slots.isEmpty() || attempts.rehearse(blended) instanceof Outcome.Stored) {
      return blended;
    }
    if (slots.size() == 1) {
      return passing;
    }
    int half = slots.size() / 2;
    Draft first = blend(passing, wanted, slots.subList(0, half));
    return blend(first, wanted, slots.subList(half, slots.size()));
  }

  private static Result.Failure failure(Draft draft, Outcome outcome) {
    TableShape table = draft.table();
    if (!(outcome instanceof Outcome.Refused refused)) {
      return new Result.Failure(
          String.join(", ", table.reactions()),
          new SqlError(
              "",
              "nothing was inserted, and nothing was said",
              Optional.empty(),
              OptionalInt.empty()),
          Set.of());
    }
    String text =
        broken(table, refused).stream()
            .map(Rule::text)
            .findFirst()
            .or(() -> brokenKey(table, refused).map(ForeignKeyShape::name))
            .orElse(refused.error().message());
    return new Result.Failure(text, refused.error(), parents(table, refused));
  }

  /** Where there is no row to refer to, or none that is not referred to already. */
  private static Set<Long> parents(TableShape table, Outcome.Refused refused) {
    List<Rule> keys = broken(table, refused).stream().filter(Rule::distinct).toList();
    Optional<ForeignKeyShape> missing = brokenKey(table, refused);
    return table.foreignKeys().stream()
        .filter(
            key ->
                missing.filter(key::equals).isPresent()
                    || keys.stream()
                        .anyMatch(k -> key.columns().stream().anyMatch(k.columns()::contains)))
        .map(ForeignKeyShape::parent)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
