package io.github.schemacontract.contract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * The contract file, or the list of accepted findings beside it, could not be written and is as it
 * was; the message says where and what to do.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ContractNotWrittenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractNotWrittenException(Path file, IOException cause) {
    super(
        file
            + " could not be written: "
            + reason(cause)
            + ". It is as it was; make room in its folder and let this user write there, or name"
            + " another file with @SchemaContract(contract).",
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied";
    }
    if (cause instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is there and is no folder";
    }
    return cause instanceof FileSystemException refused && refused.getReason() != null
        ? refused.getReason()
        : Objects.requireNonNullElse(cause.toString(), "");
  }
}
