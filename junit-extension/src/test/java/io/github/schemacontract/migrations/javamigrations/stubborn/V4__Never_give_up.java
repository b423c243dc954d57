package io.github.schemacontract.migrations.javamigrations.stubborn;

import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Waits for what never comes, and takes no notice of anybody. */
public class V4__Never_give_up extends BaseJavaMigration {
  @Override
  @SuppressWarnings("InfiniteLoopStatement")
  public void migrate(Context context) {
    while (true) {
      boolean unused = Thread.interrupted();
      LockSupport.park();
    }
  }
}
