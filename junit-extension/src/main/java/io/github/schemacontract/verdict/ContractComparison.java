package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.FacetPath;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Migrations against contract: the two must be equal, in every object and facet. */
final class ContractComparison {
  /** Facets that say something bad of an object by being there. */
  private static final Set<Facet> FLAWS = EnumSet.of(Facet.VALIDITY, Facet.ENABLED);

  private final Catalog migrations;
  private final Catalog contract;
  private final Set<FacetPath> sameMeaning;
  private final EntitySpeech entities;
  private final FacetSpeech facets;
  private final Describe describe;

  ContractComparison(
      Catalog migrations, Catalog contract, Set<FacetPath> sameMeaning, EntitySpeech entities) {
    this.migrations = migrations;
    this.contract = contract;
    this.sameMeaning = sameMeaning;
    this.entities = entities;
    this.facets = new FacetSpeech(entities);
    this.describe = new Describe(entities);
  }

  Stream<Finding> findings() {
    var missing = new Folding(contract, migrations);
    var unexpected = new Folding(migrations, contract);
    return Stream.of(
            contract.objects().stream()
                .filter(o -> !migrations.has(o.path()) && !missing.folds(o))
                .map(this::missing),
            migrations.objects().stream()
                .filter(o -> !contract.has(o.path()) && !unexpected.folds(o))
                .map(this::unexpected),
            migrations.objects().stream().flatMap(this::differences))
        .flatMap(s -> s);
  }

  private Finding missing(CatalogObject object) {
    OddOneOut odd =
        entities.about(object) == EntitySpeech.Says.NO ? OddOneOut.CONTRACT : OddOneOut.MIGRATIONS;
    var words =
        new Words(
            describe.entities(object),
            Optional.empty(),
            Optional.of(Describe.object(object, contract)));
    return finding(
        FindingCode.missing(object.path().kind()),
        object,
        Optional.empty(),
        words,
        odd,
        Consequences.missing(object.path(), entities.about(object)));
  }

  private Finding unexpected(CatalogObject object) {
    OddOneOut odd =
        entities.about(object) == EntitySpeech.Says.NO ? OddOneOut.MIGRATIONS : OddOneOut.CONTRACT;
    var words =
        new Words(
            describe.entities(object),
            Optional.of(Describe.object(object, migrations)),
            Optional.empty());
    return finding(
        FindingCode.unexpected(object.path().kind()),
        object,
        Optional.empty(),
        words,
        odd,
        Consequences.unexpected(object.path(), entities.about(object)));
  }

  private Stream<Finding> differences(CatalogObject migrated) {
    return contract.find(migrated.path()).stream()
        .filter(promised -> !promised.facets().equals(migrated.facets()))
        .flatMap(
            promised ->
                differing(migrated, promised).map(facet -> different(migrated, promised, facet)));
  }

  private Stream<Facet> differing(CatalogObject migrated, CatalogObject promised) {
    return new Descent(migrations, contract)
        .differences(migrated, promised).stream()
            // A name that only newer majors keep is compared where both sides have one.
            .filter(f -> f != Facet.NOT_NULL_NAME || both(migrated, promised, f))
            .filter(f -> !sameMeaning.contains(new FacetPath(migrated.path(), f)));
  }

  private static boolean both(CatalogObject migrated, CatalogObject promised, Facet facet) {
    return value(migrated, facet).isPresent() && value(promised, facet).isPresent();
  }

  private Finding different(CatalogObject migrated, CatalogObject promised, Facet facet) {
    var words =
        new Words(
            describe.facet(migrated, facet),
            Optional.of(value(migrated, facet).orElse(facet.absent())),
            Optional.of(value(promised, facet).orElse(facet.absent())));
    return finding(
        FindingCode.different(migrated.path().kind()),
        migrated,
        Optional.of(facet),
        words,
        odd(migrated, promised, facet),
        Consequences.different(migrated.path(), facet));
  }

  private OddOneOut odd(CatalogObject migrated, CatalogObject promised, Facet facet) {
    Optional<Boolean> migrations = facets.accepts(migrated, facet, this.migrations);
    Optional<Boolean> contract = facets.accepts(promised, facet, this.contract);
    if (migrations.isPresent() && contract.isPresent() && !migrations.equals(contract)) {
      return migrations.get() ? OddOneOut.CONTRACT : OddOneOut.MIGRATIONS;
    }
    if (migrations.isPresent() && !migrations.get()) {
      return OddOneOut.NONE;
    }
    boolean database = value(migrated, facet).isPresent() != FLAWS.contains(facet);
    boolean promise = value(promised, facet).isPresent() != FLAWS.contains(facet);
    if (database == promise) {
      return OddOneOut.NONE;
    }
    return database ? OddOneOut.CONTRACT : OddOneOut.MIGRATIONS;
  }

  private Finding finding(
      FindingCode code,
      CatalogObject object,
      Optional<Facet> facet,
      Words words,
      OddOneOut odd,
      String consequence) {
    return new Finding(
        code,
        code.severity(),
        object.path(),
        facet,
        words,
        odd,
        describe.where(object),
        consequence);
  }

  private static Optional<String> value(CatalogObject object, Facet facet) {
    return Optional.ofNullable(object.facets().get(facet));
  }
}
