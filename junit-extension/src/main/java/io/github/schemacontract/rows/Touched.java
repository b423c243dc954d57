package io.github.schemacontract.rows;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a migration has touched.
 *
 * @param tables the tables that came, or can have other rows than before
 * @param types whether types of users came, or may be others than before: what is made of columns,
 *     and checks that were dropped, are not looked at
 */
@API(status = API.Status.INTERNAL)
public record Touched(List<TouchedTable> tables, boolean types) {
  public Touched {
    tables = List.copyOf(tables);
  }
}
