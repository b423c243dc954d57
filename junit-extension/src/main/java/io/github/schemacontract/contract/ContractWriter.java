package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import org.apiguardian.api.API;

/** Writes a catalog as a contract. */
@API(status = API.Status.EXPERIMENTAL)
public final class ContractWriter {
  private static final String HEADER =
      "# Written by schema-contract."
          + " Update with -Dschema-contract.update=true and review the difference.\n";

  private ContractWriter() {}

  /**
   * A contract from scratch.
   *
   * @param project the objects that the contract is to promise; what they belong to may be missing
   *     and is then left to the platform
   * @return the text of the file
   */
  public static String write(Catalog project) {
    var layout = ContractLayout.of(project, ContractRoles.of(project));
    var text = new StringBuilder(HEADER);
    layout
        .entries()
        .forEach(
            (key, item) ->
                YamlLines.entry(key, item, 0).forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }
}
