package io.github.schemacontract.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.apiguardian.api.API;

/** A report could not be written; the message says where and what to do. */
@API(status = API.Status.EXPERIMENTAL)
public final class ReportNotWrittenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReportNotWrittenException(String testClass, Path file, IOException cause) {
    super(
        "The report of "
            + testClass
            + " could not be written to "
            + file
            + ": "
            + reason(cause)
            + ". Findings are only in the messages of the tests. Make room there for a file, or name"
            + " another folder with -Dschema-contract.report.dir=<folder>.",
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied";
    }
    if (cause instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is there and is no folder";
    }
    return cause instanceof FileSystemException refused
        ? Objects.requireNonNullElse(refused.getReason(), refused.toString())
        : Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }
}
