package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.ReferenceRow;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apiguardian.api.API;

/**
 * A contract file that was read but not yet executed.
 *
 * @param file where it was read from
 * @param kind how it is written
 * @param text its text, without byte order mark
 * @param roles the roles that must exist before it is executed: those listed and those that grants
 *     name; none for SQL
 * @param ignored what is taken out of the comparison, in the order of the file
 * @param statements what it says, in an order in which most of it can be executed; for SQL the one
 *     script
 * @param lines for every object that it declares, the line; nothing for SQL
 * @param owners for every object that it names an owner of, the line; nothing for SQL
 * @param rows the rows that must be there, in the order of the file; none for SQL
 * @param released the migrations that nobody may change any more; absent where it keeps no list
 */
@API(status = API.Status.EXPERIMENTAL)
public record Contract(
    Path file,
    Kind kind,
    String text,
    SortedSet<String> roles,
    List<IgnoredObjects> ignored,
    List<ContractStatement> statements,
    SortedMap<ObjectPath, Integer> lines,
    SortedMap<ObjectPath, Integer> owners,
    List<ReferenceRow> rows,
    Optional<List<ReleasedMigration>> released) {

  /** How a contract is written. */
  public enum Kind {
    /** In the format that {@link ContractWriter} writes. */
    YAML,
    /** As a script, such as {@code pg_dump --schema-only} prints it; never rewritten. */
    SQL
  }

  public Contract {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    ignored = List.copyOf(ignored);
    statements = List.copyOf(statements);
    rows = List.copyOf(rows);
    released = released.map(List::copyOf);
    owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /**
   * The statements that make objects of some kinds, in the order of all of them.
   *
   * @param kinds says yes to these kinds
   */
  public List<ContractStatement> statements(Predicate<ObjectKind> kinds) {
    return statements.stream()
        .filter(s -> s.path().map(ObjectPath::kind).filter(kinds).isPresent())
        .toList();
  }
}
