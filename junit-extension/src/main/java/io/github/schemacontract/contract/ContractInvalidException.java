package io.github.schemacontract.contract;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * The contract file, or the list of accepted findings beside it, can not be read.
 *
 * <p>Its message is one sentence: the file, the line where there is one, what is wrong, and what to
 * do.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ContractInvalidException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final int line;

  /** An error of the file as a whole. */
  ContractInvalidException(Path file, String problem) {
    super(file + " " + problem);
    this.line = NO_LINE;
  }

  /** An error at a line, from 1. */
  ContractInvalidException(Path file, int line, String problem) {
    super(FileText.at(file, line) + " " + problem);
    this.line = line;
  }

  ContractInvalidException causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }

  /** What is wrong, in one sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The line of the file, from 1; empty when it is about the whole file. */
  public OptionalInt line() {
    return line == NO_LINE ? OptionalInt.empty() : OptionalInt.of(line);
  }
}
