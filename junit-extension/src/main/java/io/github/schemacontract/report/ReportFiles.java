package io.github.schemacontract.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The files that a test class leaves behind: {@code <directory>/<test class>/report.json}.
 *
 * <p>The folder has the full binary name of the class, {@code com.acme.SchemaTest}: two classes may
 * share their simple name.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ReportFiles {
  private static final String RECORD = "report.json";

  private ReportFiles() {}

  /**
   * Where the record of a test class is written.
   *
   * @param directory the folder of all reports, usually {@code target/schema-contract}
   * @param testClass the full binary name of the test class
   */
  public static Path file(Path directory, String testClass) {
    return directory.resolve(testClass).resolve(RECORD);
  }

  /**
   * Writes the record of a test class, in place of an earlier one.
   *
   * <p>A reader sees the earlier file or the new one, never a part of it; if writing fails, the
   * earlier one stays.
   *
   * @param directory the folder of all reports; created where it is not there
   * @param runs the runs of one test class; at least one
   * @throws ReportNotWrittenException if the file system refuses
   * @throws IllegalArgumentException if there is no run, or the runs are of several classes
   */
  public static void write(Path directory, List<ContractReport> runs) {
    String text = ReportJson.of(runs);
    String testClass = runs.get(0).testClass();
    try {
      AtomicFile.write(directory.resolve(testClass), RECORD, text);
    } catch (IOException e) {
      throw new ReportNotWrittenException(testClass, file(directory, testClass), e);
    }
  }
}
