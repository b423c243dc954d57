package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Facet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a list of accepted findings. */
final class AcceptedWriter {
  private static final String HEADER =
      """
      # Findings that are known and fail no test, each with the reason why nobody mends it yet.
      # The list can only shrink: -Dschema-contract.update=true removes what no longer occurs.
      format: 1
      """;
  private static final int INDENT = 2;

  private AcceptedWriter() {}

  /** The text of a list with the wanted entries; of an existing one, every line that can stay. */
  static String text(AcceptedFindings existing, Collection<AcceptedFinding> wanted) {
    Set<AcceptedFinding> sorted = new TreeSet<>(wanted);
    if (sorted.equals(existing.lines().keySet())) {
      return existing.text();
    }
    if (existing.text().isEmpty()) {
      return document(sorted);
    }
    String text = existing.text().replace("\r\n", "\n");
    String edited = new AcceptedEdit(existing.file(), text).to(sorted);
    // People lay out YAML in more ways than lines can be moved in: then the file is made anew.
    String result = says(existing.file(), edited, sorted) ? edited : document(sorted);
    return existing.text().contains("\r\n") ? result.replace("\n", "\r\n") : result;
  }

  private static boolean says(Path file, String text, Set<AcceptedFinding> wanted) {
    try {
      return AcceptedReader.read(file, text).lines().keySet().equals(wanted);
    } catch (ContractInvalidException e) {
      return false;
    }
  }

  private static String document(Collection<AcceptedFinding> entries) {
    return HEADER + String.join("\n", section(entries)) + "\n";
  }

  /** The key and all entries below it. */
  static List<String> section(Collection<AcceptedFinding> entries) {
    String key = AcceptedReader.ACCEPTED + ":";
    var lines = new ArrayList<>(List.of(entries.isEmpty() ? key + " []" : key));
    entries.forEach(entry -> lines.addAll(entry(entry, INDENT)));
    return lines;
  }

  /** The lines of one entry. */
  static List<String> entry(AcceptedFinding entry, int indent) {
    var lines = new ArrayList<String>();
    lines.add("- " + line(AcceptedReader.CODE, entry.code().text()));
    lines.add("  " + line(AcceptedReader.OBJECT, entry.object()));
    entry.facet().map(Facet::label).ifPresent(f -> lines.add("  " + line(AcceptedReader.FACET, f)));
    lines.add("  " + line(AcceptedReader.REASON, entry.reason()));
    return lines.stream().map(line -> " ".repeat(indent) + line).toList();
  }

  private static String line(String key, String text) {
    return key + ": " + YamlScalars.text(text);
  }
}
