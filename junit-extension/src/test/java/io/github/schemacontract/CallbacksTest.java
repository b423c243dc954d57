package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.migrations.FlywayCustomizer;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Code of the project that runs with its migrations may not bear to run twice at the same time. */
class CallbacksTest {
  private static final String FOLDER = Project.ROOT + "callbacks";
  private static final AtomicInteger NOW = new AtomicInteger();
  private static final AtomicInteger MOST = new AtomicInteger();
  private static final AtomicInteger RUNS = new AtomicInteger();

  private final Project project = Project.in(FOLDER);

  static class Counting extends BaseCallback {
    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
      if (event == Event.BEFORE_MIGRATE) {
        RUNS.incrementAndGet();
        MOST.accumulateAndGet(NOW.incrementAndGet(), Math::max);
      } else {
        NOW.decrementAndGet();
      }
    }
  }

  static class WithCallback implements FlywayCustomizer {
    @Override
    public void customize(FluentConfiguration flyway) {
      flyway.callbacks(new Counting());
    }
  }

  @SchemaContract(
      entityClasses = Agency.Client.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      configuredBy = WithCallback.class)
  static class EachRestored {
    @FromEveryBackup(exhaustive = true)
    void test() {}
  }

  @Test
  void callbacksRunForOneStateAfterTheOther() {
    project.migration("V1__clients.sql", Agency.CLIENTS);
    for (int version = 2; version < 6; version++) {
      project.migration("V" + version + "__wait.sql", "select pg_sleep(0.2);");
    }
    ContractRun.of(project, EachRestored.class, "update=true");
    assertThat(RUNS).hasValueGreaterThan(5);
    assertThat(MOST).hasValue(1);
  }
}
