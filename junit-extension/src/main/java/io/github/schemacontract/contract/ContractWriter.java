package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Writes a catalog as a contract.
 *
 * <p>The file has one line for each column, constraint, index, policy and grant, sorted by name.
 * The value of an object is its definition: what follows its name in SQL. An object with a comment,
 * grants, or objects of its own has a mapping instead, with the key {@code definition}. What
 * belongs to an object that the catalog does not have stands below an entry with {@code platform:
 * true}.
 */
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
    var roles = List.copyOf(ContractRoles.of(project));
    return HEADER
        + YamlLines.document(
            ContractLayout.of(project, ExtensionEntry.texts(project), roles, Optional.empty()));
  }

  /**
   * An existing contract, brought to a catalog; its list of migrations stays as it is.
   *
   * @param existing the contract as it was read
   * @param project the objects that the contract is to promise
   * @param unchanged the objects for which the contract says the right thing already
   * @return the text of the file
   * @throws ContractInvalidException when the contract is SQL, which is never rewritten
   */
  public static String update(Contract existing, Catalog project, Set<ObjectPath> unchanged) {
    return update(existing, project, unchanged, unchanged, Optional.empty());
  }

  /**
   * Whether a contract says word for word what would be written of a catalog. What is written of
   * one and executed makes it again, so this contract need not be executed to know what it means.
   *
   * @param existing the contract as it was read
   * @param project the objects that the contract is to promise
   */
  public static boolean says(Contract existing, Catalog project) {
    return existing.kind() == Contract.Kind.YAML
        && project.uncovered().isEmpty()
        // What nobody has touched since it was written need not be parsed.
        && (write(project).equals(existing.text())
            || update(existing, project, Set.of()).equals(existing.text()));
  }

  /**
   * An existing contract, brought to a catalog.
   *
   * <p>Only lines change whose objects did: comments, order and spelling of everything else stay,
   * and so do the lists {@code ignore} and {@code rows}. A new entry is put behind its neighbour in
   * the usual order, a removed one takes the comment lines right above it along. Roles are added,
   * never removed: a function may need one that no grant names.
   *
   * @param existing the contract as it was read
   * @param project the objects that the contract is to promise
   * @param promised the objects that the contract makes when it is executed
   * @param unchanged those of them for which it says the right thing already, in whatever words
   * @param released the checksums of migrations by version; absent to leave them as they are
   * @return the text of the file
   * @throws ContractInvalidException when the contract is SQL, which is never rewritten
   */
  public static String update(
      Contract existing,
      Catalog project,
      Set<ObjectPath> promised,
      Set<ObjectPath> unchanged,
      Optional<Map<String, String>> released) {
    if (existing.kind() == Contract.Kind.SQL) {
      throw new ContractInvalidException(
          existing.file(),
          "is SQL, which schema-contract does not rewrite: make it anew with the tool that"
              + " made it, or keep the contract as .yaml.");
    }
    String text = existing.text().replace("\r\n", "\n");
    Node root = ContractReader.root(existing.file(), text).node();
    Item.Block wanted =
        ContractLayout.of(
            project, extensions(root, project, unchanged), roles(root, project), released);
    String updated =
        new ContractUpdate(text, new HandWritten(promised, unchanged)).apply(root, wanted);
    return existing.text().contains("\r\n") ? updated.replace("\n", "\r\n") : updated;
  }

  private static List<String> extensions(Node root, Catalog project, Set<ObjectPath> unchanged) {
    return ListMerge.of(
        listed(root, Keys.EXTENSIONS),
        ExtensionEntry.texts(project),
        text -> ExtensionEntry.of(text).meaning(unchanged));
  }

  private static List<String> roles(Node root, Catalog project) {
    List<String> old = listed(root, Keys.ROLES);
    SortedSet<String> all = new TreeSet<>(ContractRoles.of(project));
    all.addAll(old);
    return ListMerge.of(old, List.copyOf(all), Function.identity());
  }

  private static List<String> listed(Node root, String key) {
    return Optional.ofNullable(OldNode.tuples(root).get(key))
        .map(tuple -> OldNode.texts(tuple.getValueNode()))
        .orElse(List.of());
  }
}
