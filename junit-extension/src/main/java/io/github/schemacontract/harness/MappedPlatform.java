package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.entities.MappedStatement;
import io.github.schemacontract.entities.MappedStatement.Kind;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.ScratchSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What entities map of the platform: nobody promises it, and they must be able to live on it all
 * the same.
 *
 * @param objects the platform's tables, views and sequences that entities map, with what belongs to
 *     them
 */
record MappedPlatform(Catalog objects) {
  static final MappedPlatform NONE = new MappedPlatform(Catalog.empty());

  static MappedPlatform of(Mapping mapping, Catalog platform) {
    Set<List<String>> mapped =
        mapping.statements().stream()
            .filter(s -> s.kind() == Kind.TABLE || s.kind() == Kind.SEQUENCE)
            .map(MappedStatement::subject)
            .flatMap(Optional::stream)
            .map(ObjectPath::names)
            .collect(Collectors.toSet());
    return new MappedPlatform(
        platform.only(o -> mapped.contains(o.path().relation().orElse(o.path().names()))));
  }

  boolean has(CatalogObject object) {
    return objects.has(object.path());
  }

  /** Makes room for the tables that the entities' own statements make. */
  void dropIn(Database scratch) {
    List<String> drops = objects.objects().stream().flatMap(o -> drop(o).stream()).toList();
    if (!drops.isEmpty()) {
      try (var session = ScratchSession.in(scratch)) {
        // What belongs to an extension stays, and is then what the entities are taken to say.
        var unused = session.run(drops, Function.identity());
      }
    }
  }

  private static Optional<String> drop(CatalogObject object) {
    ObjectPath path = object.path();
    return switch (path.kind()) {
      case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE ->
          Optional.of("drop " + kind(object) + " if exists " + path.text() + " cascade");
      default -> Optional.empty();
    };
  }

  private static String kind(CatalogObject object) {
    boolean foreign = object instanceof Table table && table.traits().has(Facet.SERVER);
    return (foreign ? "foreign " : "") + object.path().kind().label();
  }
}
