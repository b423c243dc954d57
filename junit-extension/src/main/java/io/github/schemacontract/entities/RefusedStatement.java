package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.postgres.SqlError;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A statement of the mapping that PostgreSQL does not take.
 *
 * @param statement the statement
 * @param error what PostgreSQL says
 * @param origin the entity behind the table or sequence it is about
 */
@API(status = API.Status.EXPERIMENTAL)
public record RefusedStatement(MappedStatement statement, SqlError error, Optional<Origin> origin) {

  /** The refusal in one sentence: which entity, what PostgreSQL says, the statement. */
  public String text() {
    return "%s cannot have what it maps: PostgreSQL refuses '%s' with '%s'."
        .formatted(
            origin.map(Origin::text).orElse("The mapping"), statement.sql(), error.message());
  }
}
