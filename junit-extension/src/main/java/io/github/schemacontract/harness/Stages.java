package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.entities.MappedStatement;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.state.Preparation;
import io.github.schemacontract.state.RowWatch;
import io.github.schemacontract.state.SqlState;
import io.github.schemacontract.state.Stage;
import io.github.schemacontract.state.StartingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Puts databases into starting states with what the project has.
 *
 * @param tool its migration tool
 * @param mapping its entities
 * @param scripts its scripts
 * @param dumps what its dumps are about
 * @param fromEmpty what its migrations do without rows
 * @param without tables into which no rows are put
 */
record Stages(
    MigrationTool tool,
    Supplier<Mapping> mapping,
    Stage.Scripts scripts,
    Dumps dumps,
    FromEmpty fromEmpty,
    Set<ObjectPath> without) {
  Stages {
    without = Set.copyOf(without);
  }

  /**
   * What a state does to roles, as far as its texts tell.
   *
   * @param owner who is there on every server that is like this one
   */
  RoleUse roles(StartingState state, String owner) {
    var texts = new ArrayList<>(state.circumstances().damage());
    state.circumstances().rowsScript().map(scripts::text).ifPresent(texts::add);
    if (state instanceof SqlState sql) {
      texts.add(scripts.text(sql.script()));
    }
    return dumps.roles(state, owner).and(RoleUse.ofTexts(texts));
  }

  /** Prepares a database that holds what the platform provides. */
  RowWatch prepare(StartingState state, Database database, List<Migration> migrations) {
    return prepare(state, database, migrations, false);
  }

  /**
   * Prepares a database.
   *
   * @param grown whether it has been migrated as far as the state wants it; otherwise it holds what
   *     the platform provides
   */
  RowWatch prepare(
      StartingState state, Database database, List<Migration> migrations, boolean grown) {
    return on(database, migrations, grown, stage -> Preparation.of(state, stage, without));
  }

  /** Does something on the stage that a database is. */
  <T> T on(Database database, List<Migration> migrations, Function<Stage, T> action) {
    return on(database, migrations, false, action);
  }

  private <T> T on(
      Database database, List<Migration> migrations, boolean grown, Function<Stage, T> action) {
    return Stage.on(
        database,
        connection ->
            action.apply(
                new Stage(database, connection, tool, migrations, grown, this::entities, scripts)));
  }

  private List<String> entities() {
    return mapping.get().statements().stream().map(MappedStatement::sql).toList();
  }
}
