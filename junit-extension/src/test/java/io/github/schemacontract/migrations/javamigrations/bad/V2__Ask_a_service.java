package io.github.schemacontract.migrations.javamigrations.bad;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

public class V2__Ask_a_service extends BaseJavaMigration {
  @Override
  public void migrate(Context context) {
    throw new IllegalStateException("no service here");
  }
}
