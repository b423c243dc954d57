package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.Origins;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Refusal;
import io.github.schemacontract.postgres.ScratchSession;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The entities as a witness: what their mapping makes of a database.
 *
 * @param catalog everything in the scratch database after the mapping's statements, but for keys
 *     that no mapping states
 * @param origins the class and attribute behind its objects
 * @param queries what the entities name to be executed
 * @param refused the statements that PostgreSQL did not take, in their order
 */
@API(status = API.Status.EXPERIMENTAL)
public record EntityCatalog(
    Catalog catalog, Origins origins, List<NamedQuery> queries, List<RefusedStatement> refused) {

  public EntityCatalog {
    queries = List.copyOf(queries);
    refused = List.copyOf(refused);
  }

  /**
   * Executes the statements of a mapping and reads back what they made.
   *
   * @param mapping the mapping
   * @param scratch a database of its own that holds the schemas, extensions, types and functions of
   *     the migrations, and no tables
   * @return what is in the database then
   * @throws io.github.schemacontract.postgres.PostgresException when the session breaks
   */
  public static EntityCatalog build(Mapping mapping, Database scratch) {
    List<MappedStatement> statements = new ArrayList<>(mapping.fallbacks());
    statements.addAll(mapping.statements());
    try (var session = ScratchSession.in(scratch)) {
      var refusals = session.run(statements, MappedStatement::sql);
      return new EntityCatalog(
          session.read().only(object -> !mapping.madeUp().contains(object.path())),
          mapping.origins(),
          mapping.queries(),
          refusals.stream().map(refusal -> refused(refusal, mapping.origins())).toList());
    }
  }

  /** Whether the statements of a mapping may need the object, which none of them makes. */
  public static boolean leansOn(CatalogObject object) {
    return leansOn(object.path().kind());
  }

  /** Whether the statements of a mapping may need objects of a kind, which none of them makes. */
  public static boolean leansOn(ObjectKind kind) {
    return switch (kind) {
      case SCHEMA, EXTENSION, ENUM, COMPOSITE, DOMAIN, RANGE, COLLATION -> true;
      default -> kind.isRoutine();
    };
  }

  private static RefusedStatement refused(Refusal<MappedStatement> refusal, Origins origins) {
    return new RefusedStatement(
        refusal.item(), refusal.error(), refusal.item().subject().flatMap(origins::find));
  }
}
