package io.github.schemacontract.contract;

import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * The contract file can not be read.
 *
 * <p>Its message is one sentence: the file, the line where there is one, what is wrong, and what to
 * do.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ContractInvalidException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  ContractInvalidException(String message) {
    super(message);
    this.line = 0;
  }

  ContractInvalidException(String message, Throwable cause) {
    super(message, cause);
    this.line = 0;
  }

  /**
   * Something in one line of the file.
   *
   * @param rest what is wrong with it, and what to do
   */
  ContractInvalidException(Path file, int line, String rest) {
    super(FileText.at(file, line) + " " + rest);
    this.line = line;
  }

  ContractInvalidException(Path file, int line, String rest, Throwable cause) {
    super(FileText.at(file, line) + " " + rest, cause);
    this.line = line;
  }

  /** The line that can not be understood, from 1; absent where it is the file as a whole. */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
