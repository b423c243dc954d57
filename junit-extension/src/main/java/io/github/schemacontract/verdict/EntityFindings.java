package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;

/** Makes the findings in which the entities stand against database and contract. */
final class EntityFindings {
  private final Describe describe;
  private final boolean contractSpeaks;
  private final Catalog platform;

  /**
   * Findings about what both have.
   *
   * @param contract what the contract promises; absent before there is one
   * @param platform what nobody promises
   */
  EntityFindings(Describe describe, Optional<Catalog> contract, Catalog platform) {
    this.describe = describe;
    this.contractSpeaks = contract.isPresent();
    this.platform = platform;
  }

  /** Only the entities have the object. */
  Finding absent(FindingCode code, ObjectPath path, String entities, String consequence) {
    return against(
        Judgement.of(code, consequence),
        path,
        Optional.empty(),
        Optional.of(entities),
        Optional.empty());
  }

  /** Entities and database say different things; the contract says what the database says. */
  Finding against(
      Judgement judgement,
      ObjectPath path,
      Optional<Facet> facet,
      Optional<String> entities,
      Optional<String> database) {
    boolean promised = contractSpeaks && !platform.has(path);
    var words = new Words(entities, database, promised ? database : Optional.empty());
    OddOneOut odd = contractSpeaks ? OddOneOut.ENTITIES : OddOneOut.NONE;
    return new Finding(
        judgement.code(),
        judgement.severity(),
        path,
        facet,
        words,
        odd,
        describe.where(path),
        sentence(judgement.consequence()));
  }

  /** Where the entities say an object of their own. */
  Where where(CatalogObject own) {
    return describe.where(own.path());
  }

  private static String sentence(String text) {
    String end = text.endsWith(".") ? "" : ".";
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
  }
}
