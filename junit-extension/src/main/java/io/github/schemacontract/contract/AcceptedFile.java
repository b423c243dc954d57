package io.github.schemacontract.contract;

import java.nio.file.Path;
import java.util.Collection;
import org.apiguardian.api.API;

/** The file with the accepted findings, beside the contract. */
@API(status = API.Status.EXPERIMENTAL)
public final class AcceptedFile {
  private static final String SUFFIX = ".accepted.yaml";

  private AcceptedFile() {}

  /** The file of a contract: {@code schema-contract.accepted.yaml} for {@code schema-contract}. */
  public static Path beside(Path contract) {
    String name = String.valueOf(contract.getFileName());
    int dot = name.lastIndexOf('.');
    return contract.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
  }

  /**
   * Reads a list.
   *
   * @param file the file; where there is none, nothing is accepted
   * @return its entries
   * @throws ContractInvalidException when it can not be read or understood; the message is one
   *     sentence for people
   */
  public static AcceptedFindings read(Path file) {
    return ContractFile.exists(file)
        ? AcceptedReader.read(file, FileText.read(file))
        : AcceptedFindings.none(file);
  }

  /**
   * Brings a list to the wanted entries; where it has them already, nothing is written.
   *
   * <p>Comments, order and spelling of what stays are kept. New entries are sorted in.
   *
   * @param existing the list as it was read
   * @param wanted its new entries
   * @throws ContractNotWrittenException when the disk refuses
   */
  public static void update(AcceptedFindings existing, Collection<AcceptedFinding> wanted) {
    String text = AcceptedWriter.text(existing, wanted);
    if (!text.equals(existing.text())) {
      ContractFile.save(existing.file(), text);
    }
  }
}
