package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets PostgreSQL find values that satisfy a rule and all those that are tied to it by common
 * columns: it joins what each column can be given, and keeps what the rules do not refuse.
 */
final class Solver {
  /** So many combinations are looked at; the rest of the longest lists is left out. */
  private static final long MOST = 20_000;

  private final Attempts attempts;
  private final Types types;
  private final Known known;

  Solver(Attempts attempts, Types types, Known known) {
    this.known = known;
    this.attempts = attempts;
    this.types = types;
  }

  /** What came of it. */
  enum Answer {
    /** Other values were chosen. */
    CHOSEN,
    /** The values that are chosen satisfy it, for all that can be told. */
    SAME,
    /** No values do. */
    NONE,
    /** It can not be told. */
    UNKNOWN
  }

  Answer solve(Draft draft, Rule rule) throws SQLException {
    var part = part(draft, rule);
    if (!part.canBeAsked()) {
      return Answer.UNKNOWN;
    }
    List<Part> parts = List.of(part);
    return answers(parts, attempts.query(sql(draft, parts))).get(0);
  }

  /** Chooses values that all checks allow, with one question; each by itself can come after. */
  void solveChecks(Draft draft) throws SQLException {
    solveChecks(List.of(draft));
  }

  /** The same for drafts that do not depend on each other, by one way to the server. */
  void solveChecks(List<Draft> drafts) throws SQLException {
    var questions = new ArrayList<Question>();
    for (Draft draft : drafts) {
      List<Part> parts = checks(draft);
      if (!parts.isEmpty()) {
        questions.add(new Question(parts, sql(draft, parts)));
      }
    }
    List<String> open =
        questions.stream()
            .map(Question::sql)
            .filter(sql -> !known.answers().containsKey(sql))
            .distinct()
            .toList();
    var answers = new HashMap<String, Optional<List<List<Optional<String>>>>>();
    List<Optional<List<List<Optional<String>>>>> rows = attempts.queries(open);
    for (int i = 0; i < open.size(); i++) {
      answers.put(open.get(i), rows.get(i));
    }
    for (Question question : questions) {
      var answer =
          answers.getOrDefault(
              question.sql, known.answers().getOrDefault(question.sql, Optional.empty()));
      answers(question.parts, answer);
      if (!question.comparesRows()) {
        known.answers().put(question.sql, answer);
      }
    }
  }

  /** Which values of a draft satisfy its checks. */
  private record Question(List<Part> parts, String sql) {
    /** Whether the answer is another one when there are other rows. */
    boolean comparesRows() {
      return parts.stream().flatMap(part -> part.rules.stream()).anyMatch(Rule::distinct);
    }
  }

  private static List<Part> checks(Draft draft) {
    var parts = new ArrayList<Part>();
    for (Rule rule : draft.table().rules()) {
      if (!rule.distinct() && parts.stream().noneMatch(p -> p.rules.contains(rule))) {
        parts.add(part(draft, rule));
      }
    }
    parts.removeIf(p -> !p.canBeAsked());
    return parts;
  }

  /** Rules that are tied to each other by columns, and what these can be given. */
  private record Part(Set<Rule> rules, List<Ranked> slots) {
    boolean canBeAsked() {
      return !slots.isEmpty() && slots.stream().noneMatch(s -> s.options.isEmpty());
    }
  }

  private static Part part(Draft draft, Rule rule) {
    var rules = new LinkedHashSet<Rule>();
    var slots = new LinkedHashSet<Slot>();
    collect(draft, rule, rules, slots);
    return new Part(rules, ranked(List.copyOf(slots)));
  }

  private String sql(Draft draft, List<Part> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> "(" + sql(draft, parts.get(i), i) + ")")
        .collect(Collectors.joining(" union all "));
  }

  private static List<Answer> answers(
      List<Part> parts, Optional<List<List<Optional<String>>>> rows) {
    if (rows.isEmpty()) {
      return Collections.nCopies(parts.size(), Answer.UNKNOWN);
    }
    var answers = new ArrayList<>(Collections.nCopies(parts.size(), Answer.NONE));
    for (List<Optional<String>> row : rows.get()) {
      int part = Integer.parseInt(row.get(0).orElseThrow());
      answers.set(part, choose(parts.get(part).slots, row.get(1).orElseThrow().split(" ", -1)));
    }
    return answers;
  }

  private static void collect(Draft draft, Rule rule, Set<Rule> rules, Set<Slot> slots) {
    rules.add(rule);
    for (Slot slot : draft.slots()) {
      if (slot.columns().stream().anyMatch(rule.columns()::contains) && slots.add(slot)) {
        draft.table().rules().stream()
            .filter(other -> !other.distinct() || draft.compared().contains(other))
            .filter(other -> other.columns().stream().anyMatch(slot.columns()::contains))
            .filter(other -> !rules.contains(other))
            .forEach(other -> collect(draft, other, rules, slots));
      }
    }
  }

  /** A slot with the options that can be looked at, by their numbers. */
  private record Ranked(Slot slot, List<Integer> options) {}

  private static List<Ranked> ranked(List<Slot> slots) {
    var ranked = new ArrayList<Ranked>();
    for (Slot slot : slots) {
      ranked.add(new Ranked(slot, new ArrayList<>(options(slot))));
    }
    while (ranked.stream().mapToDouble(r -> r.options.size()).reduce(1, (a, b) -> a * b) > MOST) {
      Ranked longest =
          ranked.stream().max(Comparator.comparingInt(r -> r.options.size())).orElseThrow();
      longest.options.remove(longest.options.size() - 1);
    }
    return ranked;
  }

  /** First what is chosen now, so that as little as possible changes. */
  private static List<Integer> options(Slot slot) {
    return Stream.concat(
            Stream.of(slot.chosen()),
            IntStream.range(0, slot.options().size()).filter(i -> i != slot.chosen()).boxed())
        .filter(i -> slot.options().get(i).stream().allMatch(Solver::isKnown))
        .toList();
  }

  private static boolean isKnown(Value value) {
    return value instanceof Value.Text || value.equals(Value.NULL);
  }

  private String sql(Draft draft, Part part, int number) {
    List<Ranked> ranked = part.slots;
    Set<Rule> rules = part.rules;
    List<String> ranks =
        IntStream.range(0, ranked.size()).mapToObj(i -> "\"rank " + i + "\"").toList();
    String from =
        IntStream.range(0, ranked.size())
            .mapToObj(i -> values(draft.table(), ranked.get(i), i))
            .collect(Collectors.joining(" cross join "));
    String where =
        rules.stream()
            .map(r -> "(" + r.condition() + ") is not false")
            .collect(Collectors.joining(" and "));
    return "select "
        + number
        + ", pg_catalog.concat_ws(' ', "
        + String.join(", ", ranks)
        + ") from "
        + from
        + computed(draft.table(), rules)
        + " where "
        + where
        + " order by "
        + String.join(" + ", ranks)
        + ", "
        + String.join(", ", ranks)
        + " limit 1";
  }

  private String values(TableShape table, Ranked ranked, int number) {
    String rows =
        IntStream.range(0, ranked.options.size())
            .mapToObj(rank -> row(table, ranked.slot, ranked.options.get(rank), rank))
            .collect(Collectors.joining(", "));
    List<String> names =
        Stream.concat(
                Stream.of("\"rank " + number + "\""),
                ranked.slot.columns().stream().map(Identifier::of))
            .toList();
    return "(values %s) \"slot %d\"(%s)".formatted(rows, number, String.join(", ", names));
  }

  private String row(TableShape table, Slot slot, int option, int rank) {
    return IntStream.range(0, slot.columns().size())
        .mapToObj(
            i -> {
              ColumnShape column = table.column(slot.columns().get(i)).orElseThrow();
              String value = slot.options().get(option).get(i).sql();
              return "cast(" + value + " as " + type(column) + ")";
            })
        .collect(Collectors.joining(", ", "(" + rank + ", ", ")"));
  }

  /** Domains are followed to their base: a domain that refuses a candidate would end the query. */
  private String type(ColumnShape column) {
    return types.plain(column.type());
  }

  /** What is computed from the values. */
  private static String computed(TableShape table, Set<Rule> rules) {
    return table.columns().stream()
        .filter(c -> rules.stream().anyMatch(r -> r.columns().contains(c.name())))
        .flatMap(c -> c.generated().stream().map(e -> "(" + e + ") as " + c.sql()))
        .map(e -> " cross join lateral (select " + e + ") \"computed " + e.hashCode() + "\"")
        .collect(Collectors.joining());
  }

  private static Answer choose(List<Ranked> ranked, String[] ranks) {
    boolean same = true;
    for (int i = 0; i < ranked.size(); i++) {
      int rank = Integer.parseInt(ranks[i]);
      same &= rank == 0 && ranked.get(i).options.get(0) == ranked.get(i).slot.chosen();
      ranked.get(i).slot.choose(ranked.get(i).options.get(rank));
    }
    return same ? Answer.SAME : Answer.CHOSEN;
  }
}
