package io.github.schemacontract.rows;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the rules of one table. */
final class Rules {
  private final String rows;
  private final List<ColumnShape> columns;
  private final List<Rule> all = new ArrayList<>();

  /**
   * The rules of a table.
   *
   * @param rows those with which a new one is compared
   */
  Rules(String rows, List<ColumnShape> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  List<Rule> all() {
    return all;
  }

  void check(String name, String condition) {
    check(new Condition(name, condition));
  }

  void check(Condition check) {
    add(check.name(), "", check.expression(), check.expression(), List.of(), false);
  }

  /** What a domain demands of the column's value. */
  void check(TypeShape.DomainCheck check, ColumnShape column) {
    String condition = replaceValue(check.expression(), column.sql());
    add(check.name(), check.definition(), condition, condition, List.of(), false);
  }

  /** What a domain demands of each element of a column's value. */
  void elementCheck(TypeShape.DomainCheck check, ColumnShape column) {
    String condition =
        "not exists (select from pg_catalog.unnest(%s) \"element\" where not (%s))"
            .formatted(column.sql(), replaceValue(check.expression(), "\"element\""));
    add(check.name(), check.definition(), condition, condition, List.of(), false);
  }

  void key(KeyRow key) {
    add(key.name(), "", key.condition(rows), key.text(), key.keys(), true);
  }

  private void add(
      String name,
      String definition,
      String condition,
      String text,
      List<String> keys,
      boolean distinct) {
    all.add(new Rule(name, definition, condition, columnsIn(text), keys, distinct));
  }

  private Set<String> columnsIn(String text) {
    Set<String> names =
        SqlLexer.tokens(text).stream()
            .filter(SqlToken::isName)
            .map(SqlToken::name)
            .collect(Collectors.toSet());
    return columns.stream()
        .filter(column -> names.contains(column.name()))
        .flatMap(this::withWhatItIsComputedFrom)
        .collect(Collectors.toSet());
  }

  private Stream<String> withWhatItIsComputedFrom(ColumnShape column) {
    return Stream.concat(
        Stream.of(column.name()), column.generated().stream().flatMap(e -> columnsIn(e).stream()));
  }

  private static String replaceValue(String expression, String column) {
    var replaced = new StringBuilder();
    int done = 0;
    for (SqlToken token : SqlLexer.tokens(expression)) {
      replaced.append(expression.substring(done, token.start()));
      replaced.append(token.is("VALUE") ? column : token.text());
      done = token.end();
    }
    return replaced.append(expression.substring(done)).toString();
  }
}
