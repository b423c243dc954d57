package io.github.schemacontract.migrations.javamigrations.waiting;

import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Waits for what never comes, and can be interrupted. */
public class V4__Wait_for_a_service extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
