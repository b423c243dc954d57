package io.github.schemacontract.entities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.spi.CommandAcceptanceException;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/**
 * The statements of Hibernate's own schema creator, one by one.
 *
 * <p>The creator is handed a target of ours instead of a script: statements may span lines, and a
 * script would have to be taken apart again.
 */
final class DdlExport {
  private final List<String> sql;

  private DdlExport(List<String> sql) {
    this.sql = sql;
  }

  static DdlExport of(EntityBootstrap bootstrap) {
    Map<String, Object> configuration = HibernateSettings.forExport(bootstrap.configuration());
    var statements = new Statements();
    bootstrap
        .registry()
        .requireService(SchemaManagementTool.class)
        .getSchemaCreator(configuration)
        .doCreation(
            bootstrap.metadata(),
            new Options(configuration),
            ContributableMatcher.ALL,
            new FromMetadata(),
            statements);
    return new DdlExport(List.copyOf(statements.sql));
  }

  List<MappedStatement> statements(CatalogNames names) {
    return sql.stream().flatMap(s -> StatementReader.statement(s, names).stream()).toList();
  }

  List<MappedStatement> fallbacks(CatalogNames names) {
    return sql.stream().flatMap(s -> StatementReader.fallback(s, names).stream()).toList();
  }

  private record Options(Map<String, Object> configuration)
      implements ExecutionOptions, ExceptionHandler {
    @Override
    public Map<String, Object> getConfigurationValues() {
      return configuration;
    }

    @Override
    public boolean shouldManageNamespaces() {
      return true;
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return this;
    }

    @Override
    public void handleException(CommandAcceptanceException exception) {
      throw exception;
    }
  }

  private static final class FromMetadata implements SourceDescriptor {
    @Override
    public SourceType getSourceType() {
      return SourceType.METADATA;
    }

    @Override
    public ScriptSourceInput getScriptSourceInput() {
      throw new IllegalStateException("There is no script: the source is the metadata");
    }
  }

  private static final class Statements implements TargetDescriptor, ScriptTargetOutput {
    private final List<String> sql = new ArrayList<>();

    @Override
    public EnumSet<TargetType> getTargetTypes() {
      return EnumSet.of(TargetType.SCRIPT);
    }

    @Override
    public ScriptTargetOutput getScriptTargetOutput() {
      return this;
    }

    @Override
    public void accept(String command) {
      String statement = command.strip();
      if (statement.endsWith(HibernateSettings.DELIMITER)) {
        statement = statement.substring(0, statement.length() - 1).strip();
      }
      if (!statement.isEmpty()) {
        sql.add(statement);
      }
    }

    @Override
    public void prepare() {
      sql.clear();
    }

    @Override
    public void release() {
      // The statements are read after the creator has let go of its target.
    }
  }
}
