package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A row that the contract promises.
 *
 * @param table the table that must have it
 * @param values its values by column, as PostgreSQL reads them; an absent one is null. Columns that
 *     are not named may have any value
 * @param line the line of the contract file, from 1
 */
@API(status = API.Status.EXPERIMENTAL)
public record ReferenceRow(ObjectPath table, SortedMap<String, Optional<String>> values, int line) {
  public ReferenceRow {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The row in one line, for people: {@code code: draft, label: Draft}. */
  public String words() {
    return words(values);
  }

  /** Values in one line, for people. */
  public static String words(Map<String, Optional<String>> values) {
    return values.entrySet().stream()
        .map(e -> Identifier.of(e.getKey()) + ": " + e.getValue().orElse("null"))
        .collect(Collectors.joining(", "));
  }
}
