package io.github.schemacontract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.entities.MappedUnit;
import io.github.schemacontract.harness.ClassPathException;
import io.github.schemacontract.harness.Run;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.FailureText;
import io.github.schemacontract.state.StartingState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;

/** One run of one test method: the verdict before its body, the migrated database for its body. */
final class RunExtension implements BeforeEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(RunExtension.class);

  private final StartingState state;

  RunExtension(StartingState state) {
    this.state = state;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ClassPathException.telling(() -> compare(context));
  }

  private void compare(ExtensionContext context) {
    Run run = SchemaContractExtension.session(context).run(state);
    store(context).put(StoredRun.class, new StoredRun(run, context));
    PublishedReport.tell(context, run.report());
    judge(run.report());
  }

  /** The one place that throws. */
  private static void judge(ContractReport report) {
    if (!report.passed()) {
      throw new AssertionFailedError(
          FailureText.of(report), FailureText.expected(report), FailureText.actual(report));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == DataSource.class
        || type == Connection.class
        || type == Catalog.class
        || type == StartingState.class
        || type == ContractReport.class
        || type.getName().equals(MappedUnit.FACTORY);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Run run = run(context);
    if (type == DataSource.class) {
      return run.database().dataSource();
    }
    if (type == Catalog.class) {
      return run.catalog();
    }
    if (type == StartingState.class) {
      return state;
    }
    if (type == ContractReport.class) {
      return run.report();
    }
    return type == Connection.class ? connection(run, context) : entities(run, context);
  }

  private static Object entities(Run run, ExtensionContext context) {
    EntitySettings settings = SchemaContractExtension.settings(context).entities();
    var unit =
        MappedUnit.open(
            settings, Map.of("hibernate.connection.datasource", run.database().dataSource()));
    store(context).put(unit, new StoredUnit(unit));
    return unit.factory();
  }

  private static Connection connection(Run run, ExtensionContext context) {
    try {
      Connection connection = run.database().connect();
      store(context).put(connection, new StoredConnection(connection));
      return connection;
    } catch (SQLException e) {
      throw new ParameterResolutionException(
          "No connection to the migrated database " + run.database().name() + ": " + e.getMessage(),
          e);
    }
  }

  private static Run run(ExtensionContext context) {
    StoredRun stored = store(context).get(StoredRun.class, StoredRun.class);
    if (stored == null) {
      throw new ParameterResolutionException(
          "The migrated database exists only while a test method runs: a constructor or @BeforeAll"
              + " method can not have a DataSource, Connection, Catalog,"
              + " EntityManagerFactory or ContractReport.");
    }
    return stored.run();
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  /** JUnit 5.12 closes what is a {@code CloseableResource}, later versions what is closeable. */
  private record StoredRun(Run run, ExtensionContext context)
      implements Store.CloseableResource, AutoCloseable {
    @Override
    public void close() {
      if (context.getExecutionException().isPresent() && SchemaContractExtension.keeps(context)) {
        System.out.println(run.keep());
      }
      run.close();
    }
  }

  private record StoredConnection(Connection connection)
      implements Store.CloseableResource, AutoCloseable {
    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private record StoredUnit(MappedUnit unit) implements Store.CloseableResource, AutoCloseable {
    @Override
    public void close() {
      unit.close();
    }
  }
}
