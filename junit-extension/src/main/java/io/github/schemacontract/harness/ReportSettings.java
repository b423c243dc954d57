package io.github.schemacontract.harness;

import io.github.schemacontract.conventions.Found;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What is told of a run, and where.
 *
 * @param directory where reports are written
 * @param keep whether the database of a run that fails is kept for somebody to look at
 * @param found where settings were found
 */
@API(status = API.Status.EXPERIMENTAL)
public record ReportSettings(Path directory, boolean keep, List<Found> found) {
  public ReportSettings {
    found = found.stream().sorted(Comparator.comparing(Found::setting)).toList();
  }

  /**
   * Reports in a directory; nothing is kept.
   *
   * @param directory where reports are written
   */
  public static ReportSettings in(Path directory) {
    return new ReportSettings(directory, false, List.of());
  }
}
