package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.dump.DumpContents;
import io.github.schemacontract.state.DumpState;
import io.github.schemacontract.state.Stage;
import io.github.schemacontract.state.StartingState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the dumps of starting states are about; each is read through once. */
final class Dumps {
  private static final String EVERYWHERE = "public";

  private final Stage.Scripts files;
  private final Map<String, DumpContents> contents = new HashMap<>();

  Dumps(Stage.Scripts files) {
    this.files = files;
  }

  /**
   * What the dump of a state does to roles.
   *
   * @param owner who is there on every server that is like this one
   */
  RoleUse roles(StartingState state, String owner) {
    var names = new TreeSet<>(of(state).<Set<String>>map(DumpContents::roles).orElse(Set.of()));
    names.remove(owner);
    return new RoleUse(!names.isEmpty(), names);
  }

  /**
   * Whether the dump of a state holds what the platform provides, so that it can only be restored
   * where nothing is.
   */
  boolean bringsPlatform(StartingState state, Catalog platform) {
    Set<String> made = of(state).<Set<String>>map(DumpContents::schemas).orElse(Set.of());
    return platform
        .all(Schema.class)
        .map(CatalogObject::path)
        .map(ObjectPath::name)
        .anyMatch(schema -> made.contains(schema) && !schema.equals(EVERYWHERE));
  }

  private Optional<DumpContents> of(StartingState state) {
    return state instanceof DumpState dump
        ? Optional.of(contents.computeIfAbsent(dump.dump(), d -> dump.contents(files)))
        : Optional.empty();
  }
}
