package io.github.schemacontract.migrations;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/** The project's own migration tool, pointed at one set of migrations. */
@API(status = API.Status.EXPERIMENTAL)
public interface MigrationTool {

  /** The tool's name in lower case, for example {@code flyway}. */
  String name();

  /** The tool's own version. */
  String version();

  /**
   * Every migration that the tool finds, in the order in which it would run them from empty.
   *
   * @param database a database of the harness; the tool may look at it but not change it
   * @return versioned migrations in order, then repeatable ones
   */
  List<Migration> migrations(Database database);

  /**
   * Every version at which a database can be, also those that a baseline migration stands for now.
   *
   * @param database a database of the harness; the tool may look at it but not change it
   * @return oldest first, none of repeatable migrations
   */
  List<String> versions(Database database);

  /**
   * Runs everything that is pending.
   *
   * @param database a database of the harness
   * @param listener is told of each statement; it must not change the database
   * @return what was applied, and what stopped it
   */
  default MigrationRun migrate(Database database, MigrationListener listener) {
    return migrate(database, UpTo.NEWEST, listener);
  }

  /**
   * Runs what is pending up to a version.
   *
   * @param database a database of the harness
   * @param upTo how far
   * @param listener is told of each statement; it must not change the database
   * @return what was applied, what stopped it, what was left out
   * @throws IllegalArgumentException for a version that there is not
   */
  MigrationRun migrate(Database database, UpTo upTo, MigrationListener listener);

  /**
   * Whether code of the project runs beside the migrations: callbacks, or what finds migrations in
   * its own way. Migrations in Java are not meant.
   */
  boolean runsCode();

  /**
   * What the tool remembers of a database.
   *
   * @param database a database of the harness
   */
  History history(Database database);

  /**
   * The files that look like a migration, but that the tool passes over because of their names.
   *
   * @param database a database of the harness; the tool may look at it but not change it
   * @return files beside the migrations, none that is meant to be there
   */
  List<IgnoredScript> ignored(Database database);

  /**
   * The tables in which the tool keeps its history; they are no part of the schema.
   *
   * @param database a migrated database
   * @return their paths
   */
  Set<ObjectPath> historyTables(Database database);
}
