package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.postgres.ScratchSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/** The contract file on disk. */
@API(status = API.Status.EXPERIMENTAL)
public final class ContractFile {
  private ContractFile() {}

  /**
   * Reads a contract, without executing anything.
   *
   * @param file a file that ends in {@code .sql}, or one in YAML
   * @return what it says
   * @throws ContractInvalidException when it can not be read or understood; the message is one
   *     sentence for people
   */
  public static Contract read(Path file) {
    return parsed(file, FileText.read(file));
  }

  /**
   * Reads a contract once more; what has the text that it had is not read through again.
   *
   * @param known the contract as it was read before
   * @return the contract as it is now
   * @throws ContractInvalidException when it can not be read or understood
   */
  public static Contract readAgain(Contract known) {
    String text = FileText.read(known.file());
    return known.text().equals(text) ? known : parsed(known.file(), text);
  }

  private static Contract parsed(Path file, String text) {
    return file.toString().endsWith(".sql")
        ? SqlContract.read(file, text)
        : ContractReader.read(file, text);
  }

  /**
   * Whether there is a contract; a link that leads nowhere is one that can not be read.
   *
   * @param file the contract file
   */
  public static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Executes a contract and reads back what PostgreSQL made of it.
   *
   * @param contract the contract
   * @param scratch a database that holds nothing but what the platform provides; the {@linkplain
   *     Contract#roles() roles} of the contract exist on its server
   * @return the catalog, and what PostgreSQL refused
   * @throws PostgresException when the session is lost
   */
  public static ExecutedContract execute(Contract contract, Database scratch) {
    try (var session = ScratchSession.in(scratch)) {
      return new ContractExecution(contract, session).run();
    }
  }

  /**
   * What a contract means, where it {@linkplain ContractWriter#says says} a catalog word for word.
   *
   * @param contract the contract
   * @param catalog what it says
   */
  public static ExecutedContract saying(Contract contract, Catalog catalog) {
    return new ExecutedContract(catalog, List.of(), ContractExecution.lines(contract, catalog));
  }

  /**
   * Writes a file so that it has either its old or its new text, whatever happens on the way.
   *
   * @param file the file; its folder is created where it is missing
   * @param text the text
   * @throws ContractNotWrittenException when the disk refuses
   */
  public static void save(Path file, String text) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      Files.createDirectories(target.getParent());
      new Draft(target).write(text);
    } catch (IOException e) {
      throw new ContractNotWrittenException(file, e);
    }
  }
}
