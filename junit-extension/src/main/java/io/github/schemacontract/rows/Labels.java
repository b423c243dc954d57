package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which labels no row has yet: those of enums, and of checks that list what is allowed. */
final class Labels {
  private final Types types;

  Labels(Types types) {
    this.types = types;
  }

  /** A row that is there or will be. */
  @FunctionalInterface
  interface Holder {
    /** What a column of it holds, as far as it is known. */
    Optional<String> held(ColumnShape column);
  }

  /** For each further row, the columns and what they should hold. */
  List<Map<String, Value>> missing(TableShape table, List<? extends Holder> rows) {
    var missing = new ArrayList<Map<String, Value>>();
    for (ColumnShape column : table.fillable()) {
      List<String> values =
          of(table, column).stream()
              .filter(v -> rows.stream().noneMatch(r -> has(r, column, v)))
              .toList();
      for (int i = 0; i < values.size(); i++) {
        if (missing.size() <= i) {
          missing.add(new LinkedHashMap<>());
        }
        missing.get(i).put(column.name(), Value.of(values.get(i)));
      }
    }
    return missing;
  }

  private static boolean has(Holder row, ColumnShape column, String value) {
    return row.held(column)
        .filter(v -> v.equals(value) || value.startsWith("{") && inner(v).contains(inner(value)))
        .isPresent();
  }

  private static String inner(String list) {
    return list.replaceAll("[{}\"\\\\]", "");
  }

  private List<String> of(TableShape table, ColumnShape column) {
    var part = new Part(column.type(), column.modifier());
    TypeShape type = types.of(types.base(part).type());
    if (type.kind() == 'a') {
      TypeShape element = types.of(types.base(type.inner().get(0)).type());
      return element.labels().stream().map(l -> Samples.list("{", List.of(l), "}")).toList();
    }
    return Samples.TEXTS.contains(type.name()) ? listed(table, column) : type.labels();
  }

  private static List<String> listed(TableShape table, ColumnShape column) {
    return table.rules().stream()
        .filter(rule -> rule.columns().size() == 1 && rule.columns().contains(column.name()))
        .flatMap(rule -> rule.check().stream())
        .filter(check -> check.contains("= ANY (") && !check.contains("~"))
        .flatMap(check -> Literals.of(check).texts().stream())
        .distinct()
        .collect(Collectors.toList());
  }
}
