package io.github.schemacontract.migrations;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.executor.Context;
import org.flywaydb.core.api.executor.MigrationExecutor;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.jdbc.Results;
import org.jspecify.annotations.Nullable;

/**
 * A migration that is recorded as itself without being run.
 *
 * <p>A proxy, because what Flyway asks a migration differs from version to version.
 */
final class FlywayStandIn implements InvocationHandler {
  private final ResolvedMigration migration;
  private final MigrationExecutor executor;

  private FlywayStandIn(ResolvedMigration migration, MigrationExecutor executor) {
    this.migration = migration;
    this.executor = executor;
  }

  /** Flyway notes it as done. */
  static ResolvedMigration done(ResolvedMigration migration) {
    return of(migration, new Idle(migration.getExecutor().canExecuteInTransaction()));
  }

  /** Flyway notes it as failed: outside a transaction, since else nothing would be noted. */
  static ResolvedMigration failing(ResolvedMigration migration) {
    return of(migration, new Failing());
  }

  private static ResolvedMigration of(ResolvedMigration migration, MigrationExecutor executor) {
    return (ResolvedMigration)
        Proxy.newProxyInstance(
            ResolvedMigration.class.getClassLoader(),
            new Class<?>[] {ResolvedMigration.class},
            new FlywayStandIn(migration, executor));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "getExecutor" -> executor;
      case "equals" -> proxy == given[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> asked(method, given);
    };
  }

  private @Nullable Object asked(Method method, Object[] arguments) throws Throwable {
    try {
      // Some of what it is asked is declared where only Flyway sees it.
      method.setAccessible(true);
      return method.invoke(migration, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private record Idle(boolean canExecuteInTransaction) implements MigrationExecutor {
    @Override
    public List<Results> execute(Context context) {
      return List.of();
    }

    @Override
    public boolean shouldExecute() {
      return true;
    }
  }

  private record Failing() implements MigrationExecutor {
    @Override
    public List<Results> execute(Context context) throws SQLException {
      throw new FlywayException("recorded as failed");
    }

    @Override
    public boolean canExecuteInTransaction() {
      return false;
    }

    @Override
    public boolean shouldExecute() {
      return true;
    }
  }
}
