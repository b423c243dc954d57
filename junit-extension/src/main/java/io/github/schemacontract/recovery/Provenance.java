package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.migrations.SqlScripts;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.verdict.Where.MigrationPlace;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Finds the statement that created or last changed each of some objects, by running the migrations
 * once more and looking after each statement that could have touched one.
 *
 * <p>This costs a catalog read for each such statement, so it is done only for what failed.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Provenance implements MigrationListener {
  /** Statements that can run any other statement; their text tells nothing. */
  private static final Pattern OPAQUE =
      Pattern.compile(
          "^\\s*(do|call|select|execute)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Set<ObjectPath> sought;
  private final Map<ObjectPath, MigrationPlace> places = new HashMap<>();
  private final Map<ObjectPath, CatalogObject> seen = new HashMap<>();

  private Provenance(Collection<ObjectPath> sought) {
    this.sought = new TreeSet<>(sought);
    sought.forEach(path -> path.home().ifPresent(this.sought::add));
  }

  /**
   * Replays the migrations and notes who touched the given objects last.
   *
   * @param tool the project's migration tool
   * @param database an empty database, or one with what the platform provides
   * @param sought the objects
   * @return for each object that a migration touched, the place of the last statement that did; for
   *     one that none touched, the place of the table it belongs to
   */
  public static Map<ObjectPath, MigrationPlace> of(
      MigrationTool tool, Database database, Collection<ObjectPath> sought) {
    var provenance = new Provenance(sought);
    provenance.begin(CatalogReader.read(database));
    tool.migrate(database, provenance);
    return provenance.found(sought);
  }

  /** What is there already was not made by any migration. */
  private void begin(Catalog catalog) {
    sought.forEach(path -> catalog.find(path).ifPresent(object -> seen.put(path, object)));
  }

  @Override
  public void after(Step step) {
    boolean end = step.statement().isEmpty();
    if (!end && !OPAQUE.matcher(step.statement()).matches() && !names(step.statement())) {
      return;
    }
    try {
      look(CatalogReader.read(step.connection()), step);
    } catch (SQLException e) {
      throw new PostgresException(
          "The catalog could not be read after " + step.migration().script(), e);
    }
  }

  private boolean names(String statement) {
    return sought.stream().anyMatch(path -> SqlScripts.mentions(statement, BareName.of(path)));
  }

  private void look(Catalog catalog, Step step) {
    for (ObjectPath path : sought) {
      Optional<CatalogObject> now = catalog.find(path);
      boolean changed = !Optional.ofNullable(seen.get(path)).equals(now);
      if (changed) {
        now.ifPresentOrElse(object -> seen.put(path, object), () -> seen.remove(path));
        places.put(
            path,
            new MigrationPlace(step.migration().version(), step.migration().script(), step.line()));
      }
    }
  }

  private Map<ObjectPath, MigrationPlace> found(Collection<ObjectPath> paths) {
    var found = new HashMap<ObjectPath, MigrationPlace>();
    for (ObjectPath path : paths) {
      Optional.ofNullable(places.get(path))
          .or(() -> path.home().map(places::get))
          .ifPresent(place -> found.put(path, place));
    }
    return found;
  }
}
