package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a pass changes around itself, and changes back: settings, sequences, deferred judgement. */
final class Surroundings {
  private final Attempts attempts;
  private final Sequences sequences;
  private final Set<Long> tables = new LinkedHashSet<>();
  private final Set<String> deferred = new LinkedHashSet<>();
  private final Queries.Question<List<String>> before;

  /** Whether each row stays where it is sent, and nothing else happens. */
  private boolean plain = true;

  private boolean restored;

  Surroundings(Attempts attempts, Known known) {
    this.attempts = attempts;
    this.before =
        Queries.here(
            "meanwhile",
            row -> {
              known.under(row.getString("path"));
              return Query.list(row, "settings");
            });
    this.sequences = new Sequences(attempts);
  }

  /** To be asked first: notes settings as they were, and makes them what they are to be. */
  List<Queries.Question<?>> first() {
    return List.of(before);
  }

  /** Prepares for rows in tables. */
  void prepare(Shapes shapes) throws SQLException {
    if (shapes.haveReactions()) {
      sequences.leave();
    }
    plain &= !shapes.haveReactions() && shapes.tables().stream().noneMatch(TableShape::isPartition);
    tables.addAll(shapes.oids());
    deferred.addAll(shapes.deferred());
    // A row is judged when it goes in, and leaves nothing that would forbid to alter its table.
    constraints("immediate");
  }

  /** From now on rows may take from the sequences of the tables. */
  void defaults() throws SQLException {
    sequences.remember(tables);
    tables.clear();
  }

  /**
   * The statement that sets back all, to be sent with the last rows; none where more is to be done
   * then, or rows may not be where they were sent.
   */
  Optional<String> farewell() {
    return plain && deferred.isEmpty()
        ? before.answers().stream()
            .findFirst()
            .flatMap(settings -> attempts.queries().planned(backTo(settings)))
        : Optional.empty();
  }

  /** All has been set back by the farewell. */
  void saidFarewell() {
    restored = true;
  }

  void restore() throws SQLException {
    if (restored) {
      return;
    }
    sequences.setBack();
    constraints("deferred");
    for (List<String> settings : before.answers()) {
      attempts.queries().ask(backTo(settings));
    }
  }

  private static Queries.Question<?> backTo(List<String> settings) {
    return Queries.told("restored", settings, row -> settings);
  }

  private void constraints(String mode) throws SQLException {
    if (!deferred.isEmpty()) {
      attempts.execute("set constraints " + String.join(", ", deferred) + " " + mode);
    }
  }
}
