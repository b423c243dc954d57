package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.NamedQuery.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.HibernateException;
import org.hibernate.boot.query.NamedNativeQueryDefinition;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.query.sql.internal.ParameterParser;
import org.hibernate.query.sql.spi.ParameterRecognizer;

/** The queries and calls that a mapping names in SQL, as Hibernate would hand them to JDBC. */
final class NamedQueries {
  private NamedQueries() {}

  static List<NamedQuery> of(MetadataImplementor metadata) {
    List<NamedQuery> queries = new ArrayList<>();
    metadata.visitNamedNativeQueryDefinitions(
        definition -> statement(definition).ifPresent(queries::add));
    metadata.visitNamedProcedureCallDefinition(
        definition ->
            queries.add(
                new NamedQuery(
                    NamedQuery.path(definition.getRegistrationName()),
                    Form.CALL,
                    definition.getProcedureName())));
    return queries.stream().sorted(Comparator.comparing(NamedQuery::path)).toList();
  }

  /** None where Hibernate does not understand the text: then PostgreSQL never sees it. */
  private static Optional<NamedQuery> statement(NamedNativeQueryDefinition definition) {
    var text = new JdbcText();
    try {
      ParameterParser.parse(definition.getSqlQueryString(), text);
    } catch (HibernateException | UnsupportedOperationException notUnderstood) {
      return Optional.empty();
    }
    return Optional.of(
        new NamedQuery(
            NamedQuery.path(definition.getRegistrationName()),
            Form.STATEMENT,
            text.sql.toString()));
  }

  private static final class JdbcText implements ParameterRecognizer {
    private final StringBuilder sql = new StringBuilder();

    @Override
    public void ordinalParameter(int position) {
      sql.append('?');
    }

    @Override
    public void namedParameter(String name, int position) {
      sql.append('?');
    }

    @Override
    public void jpaPositionalParameter(int label, int position) {
      sql.append('?');
    }

    @Override
    public void other(char character) {
      sql.append(character);
    }
  }
}
