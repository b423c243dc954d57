package io.github.schemacontract.migrations.javamigrations.holding;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Leaves a session of its own behind, in a transaction that holds a lock. */
public class V4__Hold_a_lock extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    Connection mine = context.getConfiguration().getDataSource().getConnection();
    mine.setAutoCommit(false);
    try (var statement = mine.createStatement()) {
      statement.execute("lock table clients");
    }
  }
}
