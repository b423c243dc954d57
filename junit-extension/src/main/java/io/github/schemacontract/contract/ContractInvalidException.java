package io.github.schemacontract.contract;

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

  ContractInvalidException(String message) {
    super(message);
  }

  ContractInvalidException(String message, Throwable cause) {
    super(message, cause);
  }
}
