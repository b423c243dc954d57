package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Aggregate;
import io.github.schemacontract.catalog.EventTrigger;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Routine;
import io.github.schemacontract.catalog.Rule;
import io.github.schemacontract.catalog.Statistics;
import io.github.schemacontract.catalog.Trigger;
import java.sql.SQLException;

/** Functions, procedures, aggregates, the triggers that call functions, and rules. */
final class RoutineRows {
  private static final String AT_ONCE = "NOT DEFERRABLE INITIALLY IMMEDIATE ";

  private RoutineRows() {}

  static void routine(Row row, CatalogRows rows) throws SQLException {
    var kind = row.text("kind").equals("p") ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION;
    rows.add(
        "pg_proc",
        row,
        new Routine(
            ObjectPath.of(kind, row.text("schema"), row.text("signature")),
            row.text("arguments"),
            row.text("returns"),
            row.text("language"),
            Row.lines(row.text("body")),
            row.text("volatility"),
            row.flag("strict"),
            row.flag("security_definer"),
            row.flag("leakproof"),
            row.text("parallel"),
            row.flag("is_window"),
            new Routine.Estimates(
                row.optional("cost"), row.optional("row_estimate"), row.optional("support")),
            row.list("settings"),
            Row.lines(row.text("definition")).stripTrailing(),
            row.comment()));
  }

  static void aggregate(Row row, CatalogRows rows) throws SQLException {
    rows.add(
        "pg_proc",
        row,
        new Aggregate(
            ObjectPath.of(ObjectKind.AGGREGATE, row.text("schema"), row.text("signature")),
            row.text("arguments"),
            row.text("returns"),
            row.text("parameters"),
            row.text("parallel"),
            row.comment()));
  }

  static void eventTrigger(Row row, CatalogRows rows) throws SQLException {
    rows.add(
        "pg_event_trigger",
        row,
        new EventTrigger(
            ObjectPath.of(ObjectKind.EVENT_TRIGGER, row.text("name")),
            row.text("event"),
            row.list("tags"),
            row.text("function"),
            row.text("enabled"),
            row.comment()));
  }

  static void trigger(Row row, CatalogRows rows) throws SQLException {
    String definition = row.text("definition");
    String onTable = row.text("on_table");
    int table = definition.indexOf(onTable);
    rows.add(
        "pg_trigger",
        row,
        new Trigger(
            ConstraintRows.child(row, ObjectKind.TRIGGER),
            row.flag("is_constraint"),
            definition.substring(0, table),
            action(definition.substring(table + onTable.length())),
            row.text("enabled"),
            row.comment()));
  }

  /** What PostgreSQL says of a constraint trigger of which nothing was said. */
  private static String action(String text) {
    return text.startsWith(AT_ONCE) ? text.substring(AT_ONCE.length()) : text;
  }

  static void rule(Row row, CatalogRows rows) throws SQLException {
    String definition = row.text("definition");
    String toTable = row.text("to_table");
    String action = definition.substring(definition.indexOf(toTable) + toTable.length());
    rows.add(
        "pg_rewrite",
        row,
        new Rule(
            ConstraintRows.child(row, ObjectKind.RULE),
            row.text("event"),
            action.strip().replaceFirst(";$", ""),
            row.text("enabled"),
            row.comment()));
  }

  static void statistics(Row row, CatalogRows rows) throws SQLException {
    rows.add(
        "pg_statistic_ext",
        row,
        new Statistics(
            ObjectPath.of(ObjectKind.STATISTICS, row.text("schema"), row.text("name")),
            row.text("definition"),
            row.traits(Facet.STATISTICS_TARGET),
            row.comment()));
  }
}
