package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** Compares the three witnesses and says of each disagreement who stands alone. */
@API(status = API.Status.EXPERIMENTAL)
public final class Comparison {
  private Comparison() {}

  /**
   * Every disagreement between the witnesses.
   *
   * <p>Migrations and contract must be equal; the entities must be able to live on the database.
   * What only the contract comparison can explain is not told twice: the entities are held against
   * the database only where migrations and contract agree. Without a contract the database stands
   * for it.
   *
   * @param witnesses what each of them says
   * @return findings sorted by object, each at the places that the entities give
   */
  public static List<Finding> of(Witnesses witnesses) {
    Catalog contract = witnesses.contract().orElse(witnesses.migrations());
    var speech = new EntitySpeech(witnesses.entities());
    var agreed =
        new ContractComparison(witnesses.migrations(), contract, witnesses.sameMeaning(), speech)
            .findings()
            .toList();
    var lives =
        witnesses.entities().isPresent()
            ? new EntityComparison(witnesses, contract, speech, agreed).findings()
            : Stream.<Finding>empty();
    var uncovered = witnesses.migrations().uncovered().stream().map(Comparison::notCompared);
    return Stream.of(agreed.stream(), lives, uncovered).flatMap(f -> f).sorted().toList();
  }

  private static Finding notCompared(ObjectPath path) {
    return Finding.wordless(
        FindingCode.NOT_COMPARED,
        FindingCode.NOT_COMPARED.severity(),
        path,
        OddOneOut.NONE,
        Where.NOWHERE,
        "The contract has no words for it: whether it is there, and what it does, is not compared.");
  }
}
