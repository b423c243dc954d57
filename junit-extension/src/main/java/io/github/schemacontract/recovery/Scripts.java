package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.SqlScripts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the texts of the migrations tell without being run; asked only after a failure. */
final class Scripts {
  /** A small number above one; a date is no place in a sequence. */
  private static final Pattern NOT_THE_FIRST = Pattern.compile("0*(?:[2-9]|[1-9]\\d)(?:\\..*)?");

  private final List<Migration> all;
  private final List<Migration> pending;
  private final Set<String> createdTables = new HashSet<>();
  private final Set<String> createdNames = new HashSet<>();

  Scripts(List<Migration> all, List<Migration> applied) {
    this.all = all;
    Set<String> done = new HashSet<>();
    applied.forEach(m -> done.add(m.script()));
    this.pending = all.stream().filter(m -> !done.contains(m.script())).toList();
    all.stream().flatMap(m -> m.text().stream()).forEach(this::remember);
  }

  private void remember(String text) {
    createdTables.addAll(SqlScripts.createdTables(text));
    createdNames.addAll(SqlScripts.createdNames(text));
  }

  /** Whether some migration creates the object, as far as texts tell. */
  boolean create(ObjectPath path) {
    return path.kind() == ObjectKind.TABLE
        ? createdTables.contains(path.name())
        : createdNames.contains(BareName.of(path));
  }

  /** Whether a migration that did not run names the object or its table; of code nobody knows. */
  boolean pendingMentions(ObjectPath path) {
    String name = BareName.of(path.home().orElse(path));
    return pending.stream()
        .anyMatch(
            m ->
                m.text().isEmpty()
                    || SqlScripts.mentions(m.text().get(), name)
                    || SqlScripts.mentions(m.text().get(), BareName.of(path)));
  }

  /** The tables that migrations create up to and including the given one, as far as texts tell. */
  Set<String> tablesUpTo(Migration last) {
    Set<String> tables = new HashSet<>();
    for (Migration migration : all) {
      migration.text().map(SqlScripts::createdTables).ifPresent(tables::addAll);
      if (migration.script().equals(last.script())) {
        break;
      }
    }
    return tables;
  }

  boolean startMidway() {
    return !all.isEmpty()
        && all.get(0).version().filter(v -> NOT_THE_FIRST.matcher(v).matches()).isPresent();
  }

  String first() {
    return all.get(0).script();
  }
}
