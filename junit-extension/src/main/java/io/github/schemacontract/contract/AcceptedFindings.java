package io.github.schemacontract.contract;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The list of accepted findings as it was read.
 *
 * @param file where it is, or would be
 * @param text its text, without byte order mark; empty where there is no file
 * @param lines for every entry the line, from 1, in the order of the file
 */
@API(status = API.Status.EXPERIMENTAL)
public record AcceptedFindings(Path file, String text, Map<AcceptedFinding, Integer> lines) {
  public AcceptedFindings {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /** A list without entries, of which there is no file. */
  public static AcceptedFindings none(Path file) {
    return new AcceptedFindings(file, "", Map.of());
  }

  /** The entries in the order of the file. */
  public List<AcceptedFinding> entries() {
    return List.copyOf(lines.keySet());
  }
}
