package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Refusal;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.sql.NewerMajor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lets PostgreSQL say what a contract means. */
final class ContractExecution {
  private static final Pattern SETTING = Pattern.compile("(?is)set\\s.*");
  private static final String UNKNOWN_SETTING = "42704";

  private static final List<ObjectKind> ROUTINES =
      Stream.of(ObjectKind.values()).filter(ObjectKind::isRoutine).toList();

  private final Contract contract;
  private final ScratchSession session;

  ContractExecution(Contract contract, ScratchSession session) {
    this.contract = contract;
    this.session = session;
  }

  ExecutedContract run() {
    var refused = run(contract.statements());
    if (!refused.isEmpty()) {
      refused = run(refused.stream().flatMap(r -> smaller(r.item())).toList());
    }
    var problems =
        refused.stream()
            .filter(r -> !newerSetting(r))
            .map(this::problem)
            .sorted(Comparator.comparingInt(ContractProblem::line))
            .toList();
    var catalog = session.read();
    return new ExecutedContract(catalog, problems, lines(contract, catalog));
  }

  private List<Refusal<ContractStatement>> run(List<ContractStatement> statements) {
    return session.run(statements, ContractStatement::sql);
  }

  private static Stream<ContractStatement> smaller(ContractStatement statement) {
    return statement.parts().isEmpty() ? Stream.of(statement) : statement.parts().stream();
  }

  /** A dump of a newer major sets what an older one does not have; psql goes on as well. */
  private static boolean newerSetting(Refusal<ContractStatement> refusal) {
    return refusal.error().sqlState().equals(UNKNOWN_SETTING)
        && SETTING.matcher(refusal.item().sql()).matches();
  }

  private ContractProblem problem(Refusal<ContractStatement> refusal) {
    ContractStatement statement = refusal.item();
    SqlError error = refusal.error();
    String what = statement.path().map(ObjectPath::toString).orElse("a statement");
    String hint = error.hint().map(h -> " (" + h.replace("\n", "; ") + ")").orElse("");
    String message =
        FileText.at(contract.file(), statement.line())
            + ": PostgreSQL refuses "
            + what
            + ": "
            + error.message()
            + hint
            + NewerMajor.neededBy(statement.sql(), error.sqlState(), session.major())
                .map(s -> ". " + s)
                .orElse("");
    return new ContractProblem(statement.line(), statement.path(), message);
  }

  /** The line of each object, under the path that the catalog has. */
  static SortedMap<ObjectPath, Integer> lines(Contract contract, Catalog catalog) {
    Map<List<String>, String> known = new HashMap<>();
    for (ObjectKind kind : ROUTINES) {
      for (String schema : schemas(contract)) {
        Signatures.pairs(
                names(contract.lines().keySet(), kind, schema),
                names(catalog.paths(), kind, schema))
            .forEach((written, read) -> known.put(List.of(schema, written), read));
      }
    }
    var lines = new TreeMap<ObjectPath, Integer>();
    contract.lines().forEach((path, line) -> lines.put(respelled(path, known), line));
    return lines;
  }

  private static Set<String> schemas(Contract contract) {
    var schemas = new TreeSet<String>();
    contract.lines().keySet().forEach(path -> schemas.add(path.schema()));
    return schemas;
  }

  private static List<String> names(Set<ObjectPath> paths, ObjectKind kind, String schema) {
    return paths.stream()
        .filter(path -> path.kind() == kind && path.schema().equals(schema))
        .map(ObjectPath::name)
        .toList();
  }

  /** The path of a routine, or of a grant on one, as the catalog spells it. */
  private static ObjectPath respelled(ObjectPath path, Map<List<String>, String> known) {
    List<String> names = path.names();
    if (names.size() < 2 || !known.containsKey(names.subList(0, 2))) {
      return path;
    }
    var respelled = new java.util.ArrayList<>(names);
    respelled.set(1, known.get(names.subList(0, 2)));
    return new ObjectPath(path.kind(), respelled, path.on());
  }
}
