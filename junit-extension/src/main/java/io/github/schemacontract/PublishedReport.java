package io.github.schemacontract;

import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.FailureText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.JUnitException;

/**
 * What is told of a run beside its verdict: the line of a success, and the report with the test.
 */
final class PublishedReport {
  private static final System.Logger LOG = System.getLogger(PublishedReport.class.getName());

  private PublishedReport() {}

  /** Whatever can not be published must not stand in the way of the verdict. */
  static void tell(ExtensionContext context, ContractReport report) {
    try {
      if (report.passed()) {
        String line = FailureText.success(report);
        context.publishReportEntry(Map.of("schema-contract", line));
        System.out.println(line);
      }
      publish(context, report.reportFile());
    } catch (RuntimeException | IOException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The report " + report.reportFile() + " was not published with the test: " + e);
    }
  }

  private static void publish(ExtensionContext context, Path report) throws IOException {
    try {
      context.publishDirectory("schema-contract", folder -> copy(report, folder));
    } catch (JUnitException e) {
      // JUnit 5.12 gives up where an earlier run in the same build folder has published, too.
      if (!(e.getCause() instanceof FileAlreadyExistsException earlier)) {
        throw e;
      }
      copy(report, Path.of(earlier.getFile()));
    }
  }

  private static void copy(Path report, Path folder) throws IOException {
    Path published = folder.resolve(Objects.requireNonNull(report.getFileName()));
    Files.copy(report, published, StandardCopyOption.REPLACE_EXISTING);
  }
}
