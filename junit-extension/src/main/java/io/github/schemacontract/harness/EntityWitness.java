package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.entities.EntitiesUnreadableException;
import io.github.schemacontract.entities.EntityCatalog;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The entities as a witness: what their mapping builds, or why they can not be asked.
 *
 * @param mapping what Hibernate read
 * @param catalog what its statements built
 * @param platform what they map of the platform
 * @param problems what could not be read
 */
record EntityWitness(
    Optional<Mapping> mapping,
    Optional<EntityCatalog> catalog,
    MappedPlatform platform,
    List<Finding> problems) {

  /**
   * Builds the entities' schema on top of the types that it may lean on.
   *
   * @param reading the mapping, which may still be read by another thread
   * @param known what migrations and contract describe that entities may {@linkplain
   *     EntityCatalog#leansOn lean on}
   * @param bench where to build
   */
  static EntityWitness of(Supplier<Mapping> reading, Catalog known, Workbench bench) {
    return of(reading, scratch -> bench.build(known, scratch), bench);
  }

  /**
   * The same on top of what somebody else puts there.
   *
   * @param types puts it into the database
   */
  static EntityWitness of(Supplier<Mapping> reading, Consumer<Database> types, Workbench bench) {
    try {
      Mapping mapping = reading.get();
      try (Database scratch = bench.fresh("entities")) {
        types.accept(scratch);
        var platform = MappedPlatform.of(mapping, bench.platform());
        platform.dropIn(scratch);
        EntityCatalog built = EntityCatalog.build(mapping, scratch);
        return new EntityWitness(
            Optional.of(mapping),
            Optional.of(built),
            platform,
            problems(mapping, built, bench.platform()));
      }
    } catch (CompletionException e) {
      if (e.getCause() instanceof EntitiesUnreadableException unreadable) {
        return unreadable(unreadable);
      }
      throw e;
    }
  }

  private static EntityWitness unreadable(EntitiesUnreadableException e) {
    String message = String.valueOf(e.getMessage());
    Severity severity = e.isNone() ? Severity.INFO : Severity.ERROR;
    return new EntityWitness(
        Optional.empty(),
        Optional.empty(),
        MappedPlatform.NONE,
        List.of(problem("entities", Where.NOWHERE, severity, message)));
  }

  private static List<Finding> problems(Mapping mapping, EntityCatalog built, Catalog platform) {
    var problems = new ArrayList<Finding>();
    mapping
        .notes()
        .forEach(note -> problems.add(problem("entities", Where.NOWHERE, Severity.INFO, note)));
    built.refused().stream()
        .filter(
            refused -> refused.statement().subject().filter(p -> isThere(p, platform)).isEmpty())
        .forEach(
            refused -> {
              var place =
                  refused.origin().map(o -> new Where.EntityPlace(o.entityClass(), o.attribute()));
              String entity = place.map(Where.EntityPlace::className).orElse("entities");
              problems.add(
                  problem(
                      entity,
                      new Where(place, Optional.empty(), Optional.empty()),
                      Severity.ERROR,
                      refused.text()));
            });
    return problems;
  }

  /** An entity may map a table of the platform, which then is there before its own statement. */
  private static boolean isThere(ObjectPath path, Catalog platform) {
    return platform.has(path) || platform.relation(path.names()).isPresent();
  }

  private static Finding problem(String entity, Where where, Severity severity, String message) {
    return Finding.wordless(
        FindingCode.ENTITIES_UNREADABLE,
        severity,
        ObjectPath.of(ObjectKind.ENTITY, entity),
        OddOneOut.ENTITIES,
        where,
        message);
  }
}
