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
  private static final Set<Facet> FLAWS =
      EnumSet.of(Facet.VALIDITY, Facet.ENFORCEMENT, Facet.ENABLED);

  private final Catalog migrations;
  private final Catalog contract;
  private final Unequal sides;
  private final Set<FacetPath> sameMeaning;
  private final EntitySpeech entities;
  private final Renames renames;
  private final Descent descent;
  private final FacetSpeech facets;
  private final Describe describe;

  ContractComparison(
      Catalog migrations, Catalog contract, Set<FacetPath> sameMeaning, EntitySpeech entities) {
    this.migrations = migrations;
    this.contract = contract;
    this.sameMeaning = sameMeaning;
    this.entities = entities;
    this.sides = Unequal.between(migrations, contract);
    this.renames = Renames.between(sides);
    this.descent = new Descent(migrations, contract, renames);
    this.facets = new FacetSpeech(entities);
    this.describe = new Describe(entities);
  }

  Stream<Finding> findings() {
    var missing = new Folding(contract, path -> migrations.has(renames.actual(path)), descent);
    var unexpected = new Folding(migrations, path -> contract.has(renames.promised(path)), descent);
    return Stream.of(
            renames.told().stream().map(this::renamed),
            sides.promised().stream().filter(missing::tells).map(this::missing),
            sides.actual().stream().filter(unexpected::tells).map(this::unexpected),
            sides.actual().stream().flatMap(this::differences))
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

  private Finding renamed(Rename rename) {
    CatalogObject promised = contract.find(rename.promised()).orElseThrow();
    CatalogObject actual = migrations.find(rename.actual()).orElseThrow();
    boolean database =
        entities.about(actual) == EntitySpeech.Says.YES
            && entities.about(promised) != EntitySpeech.Says.YES;
    var words =
        new Words(
            describe.entities(promised),
            Optional.of(rename.actual().text() + ": " + Describe.object(actual, migrations)),
            Optional.of(rename.promised().text() + ": " + Describe.object(promised, contract)));
    return finding(
        FindingCode.renamed(promised.path().kind()),
        promised,
        Optional.empty(),
        words,
        database ? OddOneOut.CONTRACT : OddOneOut.MIGRATIONS,
        Consequences.renamed(rename));
  }

  private Stream<Finding> differences(CatalogObject migrated) {
    return contract.find(renames.promised(migrated.path())).stream()
        .flatMap(
            promised ->
                differing(migrated, promised).map(facet -> different(migrated, promised, facet)));
  }

  private Stream<Facet> differing(CatalogObject migrated, CatalogObject promised) {
    Stream<Facet> own = descent.differences(migrated, promised).stream();
    return Stream.concat(own, Stream.of(Facet.OWNER).filter(f -> differs(migrated, promised, f)))
        // A name that only newer majors keep is compared where both sides have one.
        .filter(f -> f != Facet.NOT_NULL_NAME || both(migrated, promised, f))
        .filter(f -> !sameMeaning.contains(new FacetPath(migrated.path(), f)))
        .filter(f -> !renames.explain(actual(migrated, f), promised(promised, f)));
  }

  private boolean differs(CatalogObject migrated, CatalogObject promised, Facet facet) {
    return !actual(migrated, facet).equals(promised(promised, facet));
  }

  private boolean both(CatalogObject migrated, CatalogObject promised, Facet facet) {
    return actual(migrated, facet).isPresent() && promised(promised, facet).isPresent();
  }

  private Finding different(CatalogObject migrated, CatalogObject promised, Facet facet) {
    var words =
        new Words(
            describe.facet(migrated, facet),
            Optional.of(actual(migrated, facet).orElse(facet.absent())),
            Optional.of(promised(promised, facet).orElse(facet.absent())));
    return finding(
        FindingCode.different(promised.path().kind()),
        promised,
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
    boolean database = actual(migrated, facet).isPresent() != FLAWS.contains(facet);
    boolean promise = promised(promised, facet).isPresent() != FLAWS.contains(facet);
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

  private Optional<String> actual(CatalogObject object, Facet facet) {
    return value(object, facet, migrations);
  }

  private Optional<String> promised(CatalogObject object, Facet facet) {
    return value(object, facet, contract);
  }

  private static Optional<String> value(CatalogObject object, Facet facet, Catalog side) {
    return facet == Facet.OWNER
        ? side.owner(object.path())
        : Optional.ofNullable(object.facets().get(facet));
  }
}
